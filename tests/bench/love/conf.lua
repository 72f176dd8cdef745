-- A peer of the benchmarks. What it does not need is off, so that it starts as fast as it can.
function love.conf(t)
  t.window.title = "peer"
  t.window.width, t.window.height = 1920, 1080
  t.window.fullscreen, t.window.fullscreentype = true, "desktop"
  for _, name in ipairs { "audio", "joystick", "physics", "sound", "thread", "video" } do
    t.modules[name] = false
  end
end
