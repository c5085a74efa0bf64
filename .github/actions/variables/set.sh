# Sets the variables that VARIABLES names, for the steps that follow: lines NAME=value, or as GITHUB_ENV takes more than one line,
# NAME<<END, the lines, END. Values never appear in a message: what looks like a line may be a part of a key.
set -uo pipefail

refuse() {
  echo "::error::training-env and env: line $number: $1"
  exit 1
}

# The runner leaves out outputs, and breaks addresses in the summary, that contain a masked text. What is this short (true, 1, allow), or
# stands in the address of the run anyway, is no secret.
mask() {
  local known="${GITHUB_SERVER_URL:-}/${GITHUB_REPOSITORY:-} ${GITHUB_ACTOR:-}"
  if [ ${#1} -lt 6 ] || [[ $known == *"$1"* ]]; then return; fi
  local text=${1//'%'/%25}
  echo "::add-mask::$text"
}

checked() {
  [[ $1 =~ ^[A-Za-z_][A-Za-z0-9_]*$ ]] || refuse 'expected NAME=value, or NAME<<END with the lines of the value and END below it'
  shopt -s nocasematch
  [[ $1 =~ ^((GITHUB|RUNNER|ACTIONS|INPUT)_.*|PATH|NODE_OPTIONS|BASH_ENV|LD_PRELOAD|LD_AUDIT|DYLD_INSERT_LIBRARIES)$ ]] &&
    refuse "$1 is not set in this way: the runner, or every program that it starts, obeys it"
  shopt -u nocasematch
}

number=0
next() {
  number=$((number + 1))
  IFS= read -r line || [ -n "$line" ] || return 1
  line=${line%$'\r'}
}

while next; do
  case $line in '' | '#'*) continue ;; esac
  if [[ $line =~ ^([^=]*)'<<'(.+)$ ]]; then
    name=${BASH_REMATCH[1]} end=${BASH_REMATCH[2]} value=
    checked "$name"
    first=$number
    while next && [ "$line" != "$end" ]; do value+=$line$'\n'; done
    value=${value%$'\n'}
    [ "$line" = "$end" ] || { number=$first && refuse "$name is not ended: its last line is to be followed by the text after <<"; }
  else
    name=${line%%=*} value=${line#*=}
    [[ $line == *=* ]] || name=
    checked "$name"
    case $value in \"*\") value=${value#\"} value=${value%\"} ;; \'*\') value=${value#\'} value=${value%\'} ;; esac
  fi
  while IFS= read -r part; do mask "$part"; done <<< "$value"
  delimiter="end_$RANDOM$RANDOM$RANDOM$RANDOM"
  printf '%s<<%s\n%s\n%s\n' "$name" "$delimiter" "$value" "$delimiter" >> "$GITHUB_ENV"
done <<< "$VARIABLES"
