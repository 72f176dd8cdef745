# Which Debian packages Manten needs; sourced by run.sh and test.sh.

runtime_packages="fonts-morisawa-bizud-gothic fonts-noto-cjk"
build_packages="gcc libc6-dev cmake make pkg-config libsdl2-dev libsdl2-ttf-dev libsdl2-image-dev
    liblua5.4-dev libsqlite3-dev libunibreak-dev libfontconfig-dev libseccomp-dev libsodium-dev
    libcjson-dev libutf8proc-dev libpango1.0-dev libxlsxwriter-dev
    libqrencode-dev"
test_packages="libcmocka-dev python3 python3-openpyxl gnumeric poppler-utils zbar-tools xvfb xauth xdotool imagemagick"

# Installs those of the named packages that are missing, and only those.
install_missing() {
    missing=""
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' ||
            missing="$missing $package"
    done
    [ -z "$missing" ] && return 0
    as_root=""
    [ "$(id -u)" -eq 0 ] || as_root="sudo"
    echo "manten: installing$missing" >&2
    $as_root apt-get update -qq
    # shellcheck disable=SC2086
    DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends \
        $missing >/dev/null
}
