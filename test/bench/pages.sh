#!/usr/bin/env bash
# The program as a whole, side by side with nginx in the same run: bin/bench pages [SECONDS].
# A public page and a signed-in list against the same bytes as a file, start to first answer, single pages made anew,
# memory after 100,000 requests, and the weight of a first visit.
set -euo pipefail
program=${JAMSIDES_PROGRAM:-build/release/jamsides} seconds=${1:-6} port=18080 peer=18081
work=$(mktemp -d "${TMPDIR:-/tmp}/jamsides-pages.XXXXXX")
trap 'kill $(jobs -p) 2>/dev/null; wait 2>/dev/null; rm -rf "$work"' EXIT
serve() { "$program" demo --data "$work/demo" --listen 127.0.0.1:$port >"$work/said" 2>&1 & server=$!; }
answered() { until curl -sf -o /dev/null "http://127.0.0.1:$port/healthz"; do sleep 0.005; done; }

serve; answered; kill $server; wait $server 2>/dev/null || true
begin=$(date +%s%N); serve; answered; echo "start to first answer: $((($(date +%s%N) - begin) / 1000000)) ms"

curl -s -c "$work/jar" -o /dev/null -d person=person-ellen-nyberg "http://127.0.0.1:$port/sign-in/demo"
cookie=$(awk '$6 == "jamsides" {print $7}' "$work/jar")
list=/rounds/$(curl -s -b "$work/jar" "http://127.0.0.1:$port/" | grep -o '/rounds/[0-9-]*' | head -1 | cut -d/ -f3)/applications
mkdir -p "$work/www"
chmod 755 "$work" "$work/www"  # the peer serves as another user
curl -s "http://127.0.0.1:$port/questions" >"$work/www/page.html"
curl -s -b "$work/jar" "http://127.0.0.1:$port$list" >"$work/www/list.html"
cat >"$work/nginx.conf" <<CONF
daemon off; worker_processes auto; pid $work/nginx.pid; error_log /dev/null; events { worker_connections 2048; }
http { access_log off; include /etc/nginx/mime.types; keepalive_requests 1000000;
  server { listen 127.0.0.1:$peer; root $work/www; } }
CONF
nginx -c "$work/nginx.conf" -e /dev/null &
until curl -sf -o /dev/null "http://127.0.0.1:$peer/page.html"; do sleep 0.05; done

load() { wrk -t1 -c"$1" -d"${seconds}s" --latency "${@:3}" "$2" >"$work/wrk"; awk '/Requests\/sec/ {r=$2} /99%/ {p=$2} END {print r, p}' "$work/wrk"; }
compare() { # name, path here, path of the same bytes, connections
    local ours theirs
    theirs=$(load "$4" "http://127.0.0.1:$peer/$3")
    ours=$(load "$4" "http://127.0.0.1:$port$2" -H "Cookie: ${5:-}")
    awk -v n="$1" -v c="$4" -v o="$ours" -v t="$theirs" 'BEGIN { split(o, a); split(t, b);
        printf "%s, %d connections: %.0f/s p99 %s, nginx %.0f/s p99 %s, ratio %.2f\n", n, c, a[1], a[2], b[1], b[2], a[1] / b[1] }'
}
for connections in 32 256; do
    compare "public page ($(wc -c <"$work/www/page.html") bytes)" /questions page.html $connections
    compare "signed-in list ($(wc -c <"$work/www/list.html") bytes)" "$list" list.html $connections "jamsides=$cookie"
done
# The same 256 at the rate that is asked for: 40 and 20 per cent of the peer's, not as fast as both cores can go.
paced() { # name, path, share of the peer's rate
    local rate; rate=$(load 256 "http://127.0.0.1:$peer/page.html" | cut -d' ' -f1)
    export PACE; PACE=$(awk -v r="$rate" -v s="$3" 'BEGIN { printf "%.0f", 256000 / (r * s) }')
    load 256 "http://127.0.0.1:$port$2" -H "Cookie: ${4:-}" -s test/bench/pace.lua |
        awk -v n="$1" -v s="$3" -v t="$rate" '{ printf "%s, 256 connections at %.0f %% of nginx: %.0f/s p99 %s\n", n, 100 * $1 / t, $1, $2 }'
}
paced "public page" /questions 0.42
paced "signed-in list" "$list" 0.22 "jamsides=$cookie"
# What a reader waits for when nothing is kept: the address differs each time. Milliseconds, the median of 41.
waited() { # name, path, times
    for i in $(seq "${3:-41}"); do curl -s -o /dev/null -w '%{time_total}\n' -b "$work/jar" "http://127.0.0.1:$port$2?n=$i"; done |
        sort -n | awk -v n="$1" '{ t[NR] = $1; sum += $1 } END { printf "%s: median %.1f ms, %d in %.1f s\n", n, t[int((NR + 1) / 2)] * 1000, NR, sum }'
}
waited "month grid" /rounds/2021-2023/plan
waited "CSV of the organisations" /organisations.csv
waited "welcome letter as PDF" /letters/letter-2021-welcome.pdf 1000
done_so_far=0
while [ $done_so_far -lt 100000 ]; do
    wrk -t1 -c64 -d2s "http://127.0.0.1:$port/questions" >"$work/wrk"
    done_so_far=$((done_so_far + $(awk '/requests in/ {print $1}' "$work/wrk")))
done
echo "resident after $done_so_far more requests: $(awk '/VmRSS/ {printf "%.0f MiB", $2 / 1024}' /proc/$server/status)"
origin=http://127.0.0.1:$port
sheet=$(curl -s "$origin/" | grep -oE '/static/jamsides\.[^" ]+\.css' | head -1)
weight() { curl -s -H 'Accept-Encoding: gzip' "$origin$1" | wc -c; }
paths() { echo /; curl -s "$origin/" | grep -oE '/static/[^" ]+\.(css|js|woff2|svg)'; curl -s "$origin$sheet" | grep -oE '/static/[^")]+\.woff2'; }
total=0; for path in $(paths | sort -u); do total=$((total + $(weight "$path"))); done
echo "first visit, compressed: $((total / 1000)) kB"
