#!/usr/bin/env bash
# Plays a whole game as Washington against four bots, with curl and an address: no code of ours, no WebSocket.
# Usage: curl-game.sh http://host:port     (needs bash, curl, and node for nothing but reading JSON)
# It prints each turn's orders with their odds as the server words them, and the result at the end.
set -euo pipefail
at=${1:?usage: curl-game.sh http://host:port}

# field EXPRESSION: reads JSON from standard input into `x` and prints the expression, texts without quotes.
field() {
  node -e '
    let text = "";
    process.stdin.on("data", (part) => (text += part)).on("end", () => {
      const x = JSON.parse(text);
      const value = new Function("x", "return " + process.argv[1])(x);
      process.stdout.write(typeof value === "string" ? value : JSON.stringify(value ?? null));
    });' "$1"
}
# A request may be sent again with the same key: curl does so when the line breaks, and it still acts once.
keys=0
send() { # send NAME FIELDS
  keys=$((keys + 1))
  curl -sS --retry 3 --retry-all-errors --fail-with-body -H "Authorization: Bearer $token" \
    -d "{\"key\":\"curl-$$-$keys-key\"${2:+,$2}}" "$at/api/tables/$code/$1" >"$answer" ||
    { echo "refused: $(field 'x.text' <"$answer")" >&2; return 1; }
}
act() { send act "\"action\":{\"seat\":\"washington\",$1}"; }
look() { curl -sS --fail-with-body -H "Authorization: Bearer $token" "$at/api/tables/$code/seat" >"$seat"; }

seat=$(mktemp) answer=$(mktemp)
trap 'rm -f "$seat" "$answer"' EXIT

made=$(curl -sS --fail-with-body -d '{"name":"Curl","options":{"scenario":"class-50"}}' "$at/api/tables")
code=$(field x.code <<<"$made") token=$(field x.token <<<"$made")
send seat '"seat":"washington"'
send start ''

while look && [ "$(field x.view.phase <"$seat")" = planning ]; do
  turn=$(field x.view.turn <"$seat") place=$(field x.next <"$seat")
  echo "Turn $turn of $(field x.view.turns <"$seat")"
  [ "$(field x.view.you.agenda <"$seat")" != null ] || act "\"t\":\"agenda\",\"agenda\":\"$(field 'x.legal.agendas[0].id' <"$seat")\""

  # For each slot the likeliest target of all that is open, with an operation not used in the other; else the card is banked.
  used=''
  for slot in 0 1; do
    look
    card=$(field 'x.legal.cards.find((c) => c.slot === null)?.card' <"$seat")
    [ "$card" != null ] || continue
    best=$(field "x.legal.ops.filter((o) => o.op !== '$used').flatMap((o) => o.targets.filter((t) => !t.refusal && t.odds)
      .map((t) => ({ op: o.op, id: t.id, chance: t.odds.chance, gain: t.gain.text }))).sort((a, b) => b.chance - a.chance)[0]" <"$seat")
    if [ "$best" = null ]; then
      act "\"t\":\"place\",\"slot\":$slot,\"order\":{\"card\":\"$card\",\"use\":\"bank\"}"
      echo "  $(field "x.legal.cards.find((c) => c.card === '$card').text" <"$seat"): banked"
      continue
    fi
    used=$(field x.op <<<"$best")
    act "\"t\":\"place\",\"slot\":$slot,\"order\":{\"card\":\"$card\",\"use\":\"operation\",\"op\":\"$used\",\"targets\":[\"$(field x.id <<<"$best")\"],\"boost\":0}"
    echo "  $(field "x.legal.cards.find((c) => c.card === '$card').text" <"$seat"): $(field 'x.gain + " (" + x.chance + "%)"' <<<"$best")"
  done

  act '"t":"seal"'
  # Wait for the resolution: events after the place where the turn began, held by the server until there are some.
  until events=$(curl -sS --fail-with-body -H "Authorization: Bearer $token" "$at/api/tables/$code/events?after=$place") &&
    [ "$(field "x.events.some((e) => e.name === 'game' && (e.message.view.turn > $turn || e.message.view.phase === 'over'))" <<<"$events")" = true ]; do
    place=$(field x.next <<<"$events")
  done
  field "'  ' + x.events.filter((e) => e.name === 'game').flatMap((e) => e.message.steps).length + ' steps\n'" <<<"$events"
done
echo "Over: Washington has $(field 'x.view.result.totals.washington' <"$seat") of 100 points by its own agenda"
