-- A peer of the benchmarks: the items of a test, one a page, with a button to the next.
local items, words = require("items").items, require("items").words
local face, bold, page, pressed = nil, nil, 1, false
local button = { x = 1560, y = 950, w = 312, h = 104 }

local function font(path, size)
  local file = assert(io.open(path, "rb"))
  local data = love.filesystem.newFileData(file:read("*a"), path)
  file:close()
  return love.graphics.newFont(data, size)
end

function love.load()
  face, bold = font(words.regular, 36), font(words.bold, 44)
  love.graphics.setBackgroundColor(0.97, 0.96, 0.94)
end

local function draw_button()
  love.graphics.setColor(0.07, pressed and 0.2 or 0.3, 0.45)
  love.graphics.rectangle("fill", button.x, button.y, button.w, button.h, 16)
  love.graphics.setColor(1, 1, 1)
  love.graphics.printf(words.next, button.x, button.y + 30, button.w, "center")
end

function love.draw()
  local item = items[page]
  love.graphics.setColor(0.1, 0.15, 0.25)
  love.graphics.setFont(bold)
  love.graphics.printf(item.stem, 96, 140, 1728)
  love.graphics.setFont(face)
  for i, choice in ipairs(item.choices) do
    local y = 330 + (i - 1) * 100
    love.graphics.setColor(1, 1, 1)
    love.graphics.rectangle("fill", 96, y, 1728, 88, 16)
    love.graphics.setColor(0.1, 0.15, 0.25)
    love.graphics.circle("line", 146, y + 44, 18)
    love.graphics.printf(choice, 190, y + 22, 1600)
  end
  draw_button()
end

local function on_button(x, y)
  return x >= button.x and x < button.x + button.w and y >= button.y and y < button.y + button.h
end

function love.mousepressed(x, y)
  pressed = on_button(x, y)
end

function love.mousereleased(x, y)
  if pressed and on_button(x, y) and page < #items then
    page = page + 1
  end
  pressed = false
end
