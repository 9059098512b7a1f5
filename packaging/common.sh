# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What packaging/run and packaging/test share. Sourced, never run by itself.

root=$(CDPATH='' cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
[ -n "${LC_ALL:-}${LC_CTYPE:-}${LANG:-}" ] || export LANG=C.UTF-8 # Qt wants UTF-8

say() { printf 'crosspatch: %s\n' "$*"; }

fail() {
  printf 'crosspatch: %s\n' "$@" >&2
  exit 1
}

# quietly LOG COMMAND…: adds the output to LOG, and shows its end when the command fails.
quietly() {
  local log=$1 status=0
  shift
  "$@" >>"$log" 2>&1 </dev/null || status=$?
  [ "$status" -eq 0 ] || tail -n 30 -- "$log" >&2
  return "$status"
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -- "$@"; fi
}

apt_get() {
  as_root env DEBIAN_FRONTEND=noninteractive apt-get --quiet --yes \
    -o DPkg::Lock::Timeout=600 -o Acquire::Retries=3 \
    -o Dpkg::Options::=--force-confdef -o Dpkg::Options::=--force-confold "$@"
}

# package_names KIND…: the names of these kinds in packaging/packages.
package_names() {
  local kind name _
  while read -r kind name _; do
    case " $* " in *" $kind "*) printf '%s\n' "$name" ;; esac
  done <"$root/packaging/packages"
}

# missing_packages NAME…: those of them that are not fully installed.
missing_packages() {
  local installed name
  installed=$(dpkg-query --show --showformat='${db:Status-Status} ${Package}\n' "$@" 2>/dev/null || true)
  for name in "$@"; do
    grep -qxF "installed $name" <<<"$installed" || printf '%s\n' "$name"
  done
}

require_root() {
  [ "$(id -u)" -ne 0 ] || return 0
  command -v sudo >/dev/null ||
    fail "These packages are missing: $*" "Installing them takes root, and there is no sudo here. As root: apt-get install $*"
  sudo -n true 2>/dev/null && return 0
  { : </dev/tty; } 2>/dev/null ||
    fail "These packages are missing: $*" "sudo wants a password and there is no terminal to ask on. As root: apt-get install $*"
  say "sudo may ask for your password."
  sudo -v || fail "Without root nothing can be installed. As root: apt-get install $*"
}

# Puts right what an interrupted installation left behind; does nothing otherwise.
repair_packages() {
  as_root env DEBIAN_FRONTEND=noninteractive dpkg --configure --pending --force-confdef --force-confold || true
  apt_get check || apt_get --fix-broken install
}

# install_packages KIND…: installs what is missing; asks apt nothing when nothing is.
install_packages() {
  local log=$root/build/install.log
  local -a wanted missing
  mapfile -t wanted < <(package_names "$@")
  if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    fail "This is no Debian, so nothing can be installed from here." \
      "Install what these Debian packages hold: ${wanted[*]}" \
      "then: cmake --preset release && cmake --build --preset release"
  fi
  mapfile -t missing < <(missing_packages "${wanted[@]}")
  [ "${#missing[@]}" -gt 0 ] || return 0

  require_root "${missing[@]}"
  say "Installing: ${missing[*]}"
  say "The first time this takes some minutes. Details: $log"
  : >"$log"
  quietly "$log" repair_packages ||
    fail "An earlier installation was interrupted and cannot be put right from here; see above."
  quietly "$log" apt_get update ||
    say "The package lists could not be brought up to date; trying with those at hand."
  quietly "$log" apt_get install --no-install-recommends --no-remove "${missing[@]}" ||
    fail "The packages could not be installed; see above. It is safe to start again."
  mapfile -t missing < <(missing_packages "${wanted[@]}")
  [ "${#missing[@]}" -eq 0 ] || fail "Still missing after installing: ${missing[*]}"
}

# One at a time in a folder; the lock goes with the process that holds it.
lock_builds() {
  { mkdir -p -- "$root/build" && exec 9>"$root/build/lock"; } 2>/dev/null ||
    fail "Cannot write into $root/build. Perhaps root made it: sudo chown -R $(id -un) '$root/build'"
  flock --nonblock 9 || {
    say "Another build is running here; waiting for it."
    flock 9
  }
}

unlock_builds() { exec 9>&-; }

# made_here FOLDER: whether CMake's memory in FOLDER is of these sources and of that folder.
made_here() {
  local cache=$1/CMakeCache.txt sources folder
  [ -e "$cache" ] || return 0
  sources=$(sed -n 's/^CMAKE_HOME_DIRECTORY:INTERNAL=//p' "$cache")
  folder=$(sed -n 's/^CMAKE_CACHEFILE_DIR:INTERNAL=//p' "$cache")
  [ "$sources" -ef "$root" ] && [ "$folder" -ef "$1" ]
}

# build NAME TARGET [CMAKE OPTION…]: the release preset in build/NAME.
build() {
  local folder=$root/build/$1 log=$root/build/$1.log target=$2
  shift 2
  if ! made_here "$folder"; then
    say "$folder was made elsewhere or cut short; starting it afresh."
    rm -rf -- "$folder"
  fi
  say "Building in $folder"
  : >"$log"
  # --preset reads the presets of the current folder.
  local -a configure=(env -C "$root" cmake --preset release -B "$folder" "$@")
  quietly "$log" "${configure[@]}" || {
    say "Configuring failed; trying once more from nothing."
    quietly "$log" "${configure[@]}" --fresh || fail "The build could not be configured; see above, or $log"
  }
  cmake --build "$folder" --target "$target" --parallel "$(nproc)" ||
    fail "The build stopped; see above. Starting again carries on where it stopped."
}
