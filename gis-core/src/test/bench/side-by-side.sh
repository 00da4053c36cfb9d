#!/bin/sh
# Times `merestone overlay` beside what else is installed, on the same file, in turns.
#
# usage: side-by-side.sh FILE.gpkg ROUNDS SUBJECT CONSTRAINT...
#
# Build first (./merestone --version). Peers: shapely with GDAL's Python binding, if /usr/bin/python3 has them. For each run one
# line: who, wall seconds, processor seconds, peak resident KB. The last lines give medians and ratios to the peer.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../../../.." && pwd)
file=$1 rounds=$2 subject=$3
shift 3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
layers=
for layer in "$@"; do layers="$layers $file#$layer"; done

run() { # name, then the command
  name=$1
  shift
  /usr/bin/time -a -o "$work/times" -f "$name %e %U %S %M" "$@" >/dev/null 2>"$work/err" || { cat "$work/err" >&2; exit 1; }
  tail -1 "$work/times"
}

peer=no
/usr/bin/python3 -c 'import shapely; from osgeo import ogr' 2>/dev/null && peer=yes
round=0
while [ "$round" -lt "$rounds" ]; do
  # shellcheck disable=SC2086
  run merestone "$top/merestone" overlay --quiet --json "$file#$subject" $layers
  # shellcheck disable=SC2086
  run merestone-pieces "$top/merestone" overlay --quiet --json --out "$work/pieces.gpkg" "$file#$subject" $layers
  rm -f "$work/pieces.gpkg"
  if [ $peer = yes ]; then
    run shapely /usr/bin/python3 "$here/shapely_overlay.py" "$file" "$subject" "$@"
    run shapely-pieces /usr/bin/python3 "$here/shapely_overlay.py" "$file" "$subject" "$@" --out "$work/pieces.sqlite"
    rm -f "$work/pieces.sqlite"
  fi
  round=$((round + 1))
done

sort -k1,1 -k2,2n "$work/times" | awk '
  { n[$1]++; wall[$1, n[$1]] = $2; if ($5 > peak[$1]) peak[$1] = $5; cpu[$1] += $3 + $4 }
  END {
    for (who in n) {
      median[who] = wall[who, int((n[who] + 1) / 2)]
      printf "%s: median %.2f s wall, mean %.2f s processor, peak %d MB\n", who, median[who], cpu[who] / n[who], peak[who] / 1024
    }
    if (n["shapely"]) {
      printf "areas: %.2f times as fast as shapely; ", median["shapely"] / median["merestone"]
      printf "pieces: %.2f times\n", median["shapely-pieces"] / median["merestone-pieces"]
    }
  }'
