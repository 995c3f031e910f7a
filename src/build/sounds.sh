#!/usr/bin/env bash
# Draws every sound of the game from nothing and writes
#   assets/sounds/*.webm, *.mp3               what the browser loads, in that order of preference
#   src/adapters/sound/effects.ts, loops.ts   where each sound lies in its file
# Needs SoX 14.4 and ffmpeg with libopus and libmp3lame. No sample, no recording: all of it is ours to give away (CC0).
# Repeatable: `sox -R` fixes the noise and ffmpeg runs bit-exact on one thread, so the same versions of both give the same bytes.
# What each sound wants to be, and how loud: assets/sounds/README.md.
set -euo pipefail
cd "$(dirname "$0")/../.."

SOUNDS=$PWD/assets/sounds
CODE=$PWD/src/adapters/sound
WORK=$(mktemp -d)
trap 'rm -rf "$WORK"' EXIT
cd "$WORK"

LEAD=0.25   # seconds of a loop repeated before and after it: see `write_loop`
GAP=0.2     # seconds of silence after each effect…
QUIET=0.06  # …the last of which its cut leaves out: a codec hears an attack a little early, and some keep their padding

main() {
  make_effects
  make_office
  make_video_call
  make_cafe
  make_building_site
  make_music
  write_code
}

# -------------------------------------------------------------------------------------------------------------- effects

make_effects() {
  choose; reply; trust_up; trust_down; stake_found; press; settled; clean_exit; leave; talk_start; page
  # The loudest 400 ms of each, in LUFS (K-weighted). The two good endings share one level and one length: a no without a deal is worth a deal.
  sprite choose:-35 reply:-31 trust-up:-25 trust-down:-25 stake-found:-26 press:-29 \
    settled:-22 clean-exit:-22 leave:-27 talk-start:-25 page:-30
}

# A fingernail on card.
choose() {
  partial 1180 .05 -14 tick.wav
  noise pink .02 .1 click.wav
  $SOX click.wav card.wav highpass 1500 lowpass 6000 fade h .001 .02 .016 gain -8
  mix choose.wav tick.wav card.wav
}

# A sheet pushed across the table, and let go.
reply() {
  noise pink .3 .2 sheet.wav
  $SOX sheet.wav low.wav bandpass 900 700 fade h .06 .24 .16 gain -3
  $SOX sheet.wav high.wav bandpass 2600 1800 fade h .16 .3 .09 gain -8
  partial 330 .16 -20 rest.wav
  mix reply.wav low.wav "$(at .05 -2 high.wav)" "$(at .24 0 rest.wav)"
}

# Three bars upwards, D A D: no third, so it is glad without cheering.
trust_up() {
  bar 587.33 .7 one.wav; bar 880 .7 two.wav; bar 1174.66 .9 three.wav
  mix dry.wav one.wav "$(at .1 -1 two.wav)" "$(at .2 -4 three.wav)"
  room 16 .9 trust-up.wav
}

# Two felt notes downwards, darker.
trust_down() {
  felt 293.66 .8 one.wav; felt 246.94 1.1 two.wav
  mix dry.wav one.wav "$(at .17 0 two.wav)"
  room 20 1.1 trust-down.wav lowpass 1600
}

# A pencil underlines a word; then one bright bar.
stake_found() {
  stroke .17 .3; mv stroke.wav first.wav
  stroke .12 .8; mv stroke.wav second.wav
  stroke .21 1.4; mv stroke.wav third.wav
  bar 880 .8 bright.wav
  mix dry.wav first.wav "$(at .19 -3 second.wav)" "$(at .33 1 third.wav)" "$(at .5 3 bright.wav)"
  room 12 1.25 stake-found.wav
}
# stroke SECONDS SKIP: graphite catches on the grain of the paper
stroke() {
  noise white "$1" "$2" graphite.wav
  swell 45 "$1" "$2" .1 grain.wav
  times graphite.wav grain.wav stroke.wav
  $SOX stroke.wav drawn.wav bandpass 3300 2200 lowpass 6500 fade h .04 "$1" .05 gain -5
  mv drawn.wav stroke.wav
}

# Two fingertips on the table.
press() {
  partial 150 .22 -9 skin.wav; partial 315 .12 -13 wood.wav; noise brown .03 .1 touch.wav
  $SOX touch.wav tap.wav lowpass 900 fade h .002 .03 .025 gain -6
  mix finger.wav skin.wav wood.wav tap.wav
  mix dry.wav finger.wav "$(at .14 -3 finger.wav)"
  room 8 .4 press.wav
}

# A handshake in D: the chord rises and stays.
settled() { chord settled.wav 146.83 220 369.99 587.33 880; }

# The same hand, opened instead of closed: G with its ninth, coming to rest on D.
clean_exit() { chord clean-exit.wav 196 246.94 369.99 440 587.33; }

# chord OUT HERTZ…: the last note is a bar, the others felt
chord() {
  local out=$1 hertz count=0 notes=()
  shift
  for hertz in "$@"; do
    if [ "$count" -lt $(($# - 1)) ]; then felt "$hertz" 2.2 "note-$count.wav"; else bar "$hertz" 1.6 "note-$count.wav"; fi
    notes+=("$(at "$(calc "$count * .085")" "$(calc "-1.2 * $count")" "note-$count.wav")")
    count=$((count + 1))
  done
  mix dry.wav "${notes[@]}"
  room 26 1.7 "$out" lowpass 5200
}

# A chair, a few steps' worth of air, a door that closes softly.
leave() {
  noise pink .34 .5 cloth.wav
  $SOX cloth.wav chair.wav bandpass 520 420 fade h .1 .34 .2 gain -9
  noise brown .25 .2 panel.wav
  $SOX panel.wav door.wav highpass 110 lowpass 700 fade h .004 .25 .24 gain 3
  partial 92 .4 -10 frame.wav
  noise white .025 .4 metal.wav
  $SOX metal.wav latch.wav bandpass 1900 900 fade h .001 .025 .02 gain -20
  mix dry.wav chair.wav "$(at .5 0 door.wav)" "$(at .5 0 frame.wav)" "$(at .6 0 latch.wav)"
  room 20 1.2 leave.wav
}

# Someone looks up: an open fifth.
talk_start() {
  felt 220 1.3 low.wav; felt 329.63 1.3 high.wav; bar 659.26 .9 top.wav
  mix dry.wav low.wav "$(at .12 -1 high.wav)" "$(at .24 -9 top.wav)"
  room 22 1.2 talk-start.wav
}

# A page lifts, bends, falls.
page() {
  noise pink .5 .7 paper.wav
  swell 30 .5 .7 .25 crackle.wav
  times paper.wav crackle.wav rustle.wav
  $SOX rustle.wav lift.wav bandpass 3800 3000 fade h .14 .26 .1 gain -4
  $SOX rustle.wav bend.wav trim .2 bandpass 2000 1600 fade h .08 .28 .14 gain -2
  noise brown .07 .3 flat.wav
  $SOX flat.wav fall.wav bandpass 420 400 fade h .004 .07 .06 gain -4
  mix page.wav lift.wav "$(at .14 0 bend.wav)" "$(at .37 0 fall.wav)"
}

# ---------------------------------------------------------------------------------------------------------------- rooms

# Soft air, and three or four sentences typed two desks away.
make_office() {
  local seconds=12 key count=0 keys=()
  noise brown 14 0 rumble.wav; noise pink 14 0 hiss.wav
  $SOX rumble.wav low.wav highpass 120 highpass 120 lowpass 600
  $SOX hiss.wav high.wav highpass 300 lowpass 2400 lowpass 2400 gain -9
  mix air.wav low.wav high.wav
  fold air.wav $seconds 2 bed.wav
  for key in .9 1.05 1.14 1.31 1.4 1.58 1.66 1.9 4.3 4.41 4.58 4.66 4.79 5.02 5.11 7.7 7.82 7.9 8.1 8.24 8.33 8.41 8.66 8.74 10.6 10.71 10.95; do
    key_stroke $((count % 4)) "key-$((count % 4)).wav"
    keys+=("$(at $key "-$((count * 7 % 5))" "key-$((count % 4)).wav")")
    count=$((count + 1))
  done
  mix dry.wav "${keys[@]}"
  $SOX dry.wav far.wav lowpass 2600 reverb 45 60 40 pad 0 3
  wrap far.wav $seconds typing.wav
  mix room.wav bed.wav "$(at 0 0 typing.wav)"
  level room.wav -32 I office.wav
  write_loop office.wav $seconds office 24k 48k
}
# key_stroke VARIETY OUT
key_stroke() {
  noise white .014 "$(calc ".2 + $1 * .3")" cap.wav
  $SOX cap.wav snap.wav bandpass $((1700 + $1 * 260)) 1100 fade h .001 .014 .012 gain -4
  partial $((190 + $1 * 17)) .05 -12 bottom.wav
  mix "$2" snap.wav "$(at .004 0 bottom.wav)"
}

# A laptop's fan, and the narrow hush of an open line.
make_video_call() {
  local seconds=12
  noise brown 14 3 stir.wav; noise pink 14 5 hiss.wav
  $SOX stir.wav low.wav highpass 170 highpass 170 lowpass 800
  $SOX hiss.wav line.wav highpass 1200 highpass 1200 lowpass 3200 lowpass 3200 gain -8
  mix air.wav low.wav line.wav
  fold air.wav $seconds 2 bed.wav
  # Whole numbers of turns in twelve seconds: the blades meet themselves at the seam.
  $SOX -n $MONO blades.wav synth $seconds sine 174 gain -36
  $SOX -n $MONO edges.wav synth $seconds sine 348 gain -42
  mix room.wav bed.wav blades.wav edges.wav
  level room.wav -34 I video-call.wav
  write_loop video-call.wav $seconds video-call 24k 48k
}

# Six people who talk, none of whom can be understood; now and then a cup.
make_cafe() {
  local seconds=12 voice=0 first second voices=()
  for pair in 480:1400 620:1150 380:1700 550:1500 430:1000 680:1250; do
    IFS=: read -r first second <<<"$pair"
    noise pink 14 $((voice * 15)) breath.wav
    $SOX breath.wav chest.wav bandpass "$first" 160
    $SOX breath.wav mouth.wav bandpass "$second" 300 gain -7
    mix vowel.wav chest.wav mouth.wav
    swell "$(calc "3.2 + .35 * $voice")" 14 $((voice * 15)) 0 syllables.wav
    swell .35 14 $((voice * 15 + 7)) .1 turns.wav
    times syllables.wav syllables.wav sharper.wav
    times vowel.wav sharper.wav speech.wav
    times speech.wav turns.wav "voice-$voice.wav"
    voices+=("voice-$voice.wav")
    voice=$((voice + 1))
  done
  mix talk.wav "${voices[@]}"
  $SOX talk.wav murmur.wav highpass 180 lowpass 2100 reverb 55 70 60
  $SOX murmur.wav long.wav trim 0 14
  noise brown 14 9 room-air.wav
  $SOX room-air.wav low.wav highpass 120 highpass 120 lowpass 700 gain -16
  mix air.wav long.wav low.wav
  fold air.wav $seconds 2 bed.wav
  glass 2150 .3 cup.wav; glass 2730 .22 spoon.wav
  mix dry.wav "$(at 2.4 0 cup.wav)" "$(at 2.49 -7 spoon.wav)" "$(at 9.1 -5 spoon.wav)"
  $SOX dry.wav far.wav lowpass 3800 reverb 60 50 70 pad 0 4
  wrap far.wav $seconds cups.wav
  $SOX bed.wav people.wav gain -n -10
  mix room.wav people.wav "$(at 0 -15 cups.wav)"
  level room.wav -31 I cafe.wav
  write_loop cafe.wav $seconds cafe 24k 48k
}

# Wind over an open floor; somebody nails something, far off.
make_building_site() {
  local seconds=12
  noise pink 15 2 wind.wav
  swell .3 15 3 .35 gusts.wav; swell .5 15 23 .05 whistles.wav
  $SOX wind.wav body.wav highpass 130 bandpass 360 420 lowpass 1000
  $SOX wind.wav thin.wav bandpass 980 130 gain -2
  times body.wav gusts.wav strong.wav
  times thin.wav whistles.wav whistle.wav
  mix air.wav strong.wav whistle.wav
  fold air.wav $seconds 3 bed.wav
  partial 185 .2 -8 beam.wav; partial 437 .14 -9 head.wav; noise white .02 .2 strike.wav
  $SOX strike.wav nail.wav bandpass 1400 900 fade h .001 .02 .018 gain -3
  mix knock.wav beam.wav head.wav nail.wav
  mix dry.wav "$(at 1.6 0 knock.wav)" "$(at 2.14 -2 knock.wav)" "$(at 2.66 -1 knock.wav)" "$(at 7.3 -4 knock.wav)" "$(at 7.85 -3 knock.wav)"
  $SOX dry.wav far.wav highpass 150 lowpass 1900 reverb 70 40 90 pad 0 4
  wrap far.wav $seconds knocks.wav
  $SOX bed.wav open.wav gain -n -8
  mix room.wav open.wav "$(at 0 0 knocks.wav)"
  level room.wav -31 I building-site.wav
  write_loop building-site.wav $seconds building-site 24k 48k
}

# ---------------------------------------------------------------------------------------------------------------- music

# Eight bars at 75 beats a minute, 25.6 s: felt chords with room between them, and a few glances upwards. Nothing that asks to be heard.
make_music() {
  local seconds=25.6 bar=0 notes=()
  # root and chord of each bar: Dmaj9, Bm7, Gmaj7, A sus, D/F#, Gmaj9, Em7, A sus
  for bar_notes in \
    '73.42 220 277.18 329.63' '61.74 220 293.66 369.99' '98 246.94 293.66 369.99' '110 220 293.66 329.63' \
    '92.5 220 293.66 369.99' '98 246.94 293.66 440' '82.41 246.94 293.66 392' '110 246.94 293.66 329.63'; do
    phrase $bar $bar_notes
    bar=$((bar + 1))
  done
  # melody: beat (from 0) and note; half of the bars have none
  for glance in 2.5:554.37 4.5:587.33 5.5:493.88 10:587.33 11:739.99 18.5:659.26 20.5:587.33 21.5:440 26:493.88 27:587.33; do
    IFS=: read -r beat hertz <<<"$glance"
    [ -f "high-$hertz.wav" ] || { bar "$hertz" 1.9 high.wav; $SOX high.wav "high-$hertz.wav" remix 1v.55 1v.8; }
    notes+=("$(at "$(calc "$beat * .8")" -15 "high-$hertz.wav")")
  done
  mix melody.wav "${notes[@]}"
  mix dry.wav phrase-*.wav melody.wav
  $SOX dry.wav wet.wav lowpass 3600 reverb 38 60 85 pad 0 2
  wrap wet.wav $seconds score.wav
  level score.wav -25 I music.wav
  write_loop music.wav $seconds music 44k 80k
}
# phrase BAR ROOT HERTZ…: the root, then the chord, spread a little as a hand spreads it, then its two upper notes again
phrase() {
  local start count=0 hertz notes=()
  start=$(calc "$1 * 3.2")
  felt "$2" 4.2 root.wav
  $SOX root.wav floor.wav remix 1v.75 1v.75
  notes+=("$(at "$start" -4 floor.wav)")
  shift 2
  for hertz in "$@"; do
    [ -f "felt-$hertz.wav" ] || felt "$hertz" 3.6 "felt-$hertz.wav"
    $SOX "felt-$hertz.wav" "side-$count.wav" remix "1v$(calc ".5 + .2 * $count")" "1v$(calc ".9 - .2 * $count")"
    notes+=("$(at "$(calc "$start + .8 + $count * .055")" "$(calc "-5 - $count")" "side-$count.wav")")
    [ "$count" -eq 0 ] || notes+=("$(at "$(calc "$start + 2 + $count * .07")" -11 "side-$count.wav")")
    count=$((count + 1))
  done
  mix "phrase-$(printf %.2f "$start").wav" "${notes[@]}"
}

# ---------------------------------------------------------------------------------------------------------- instruments

SOX='sox -R -q -V1'
FLOAT='-b 32 -e floating-point'
MONO="-r 48000 -c 1 $FLOAT"

calc() { awk "BEGIN { printf \"%.6f\", $* }"; }
milliseconds() { awk "BEGIN { printf \"%d\", ($*) * 1000 + .5 }"; }

# noise COLOUR SECONDS SKIP OUT: under -R every generator starts alike; SKIP takes a stretch that nothing else uses
noise() { $SOX -n $MONO "$4" synth "$(calc "$2 + $3")" "$1noise" trim "$3" gain -6; }

# partial HERTZ SECONDS GAIN OUT: a sine that dies away by 100 dB over its length
partial() { $SOX -n $MONO "$4" synth "$2" sine "$1" fade h .003 fade l 0 "$2" "$2" gain "$3"; }

# A wooden bar under a soft mallet; a hammer in felt on a string; a small thing of glass or china.
bar() { struck "$1" "$2" "$3" 1:-8:1 3.93:-30:.3 9.2:-44:.1; }
felt() { struck "$1" "$2" "$3" 1:-10:1 2:-19:.75 3:-28:.55 4:-37:.4; }
glass() { struck "$1" "$2" "$3" 1:-10:1 2.76:-26:.5 5.4:-38:.25; }
# struck HERTZ SECONDS OUT RATIO:GAIN:LENGTH…: ratios and lengths relative to the first partial
struck() {
  local hertz=$1 seconds=$2 out=$3 part ratio gain length parts=()
  shift 3
  for part in "$@"; do
    IFS=: read -r ratio gain length <<<"$part"
    partial "$(calc "$hertz * $ratio")" "$(calc "$seconds * $length")" "$gain" "part-${#parts[@]}.wav"
    parts+=("part-${#parts[@]}.wav")
  done
  mix "$out" "${parts[@]}"
}

# mix OUT IN…: a plain sum; left alone SoX divides by the number of inputs
mix() {
  local out=$1 input inputs=()
  shift
  for input in "$@"; do inputs+=(-v 1 "$input"); done
  $SOX -m "${inputs[@]}" $FLOAT "$out"
}
# at SECONDS GAIN IN: an input for `mix`, later and softer
at() { echo "|$SOX $3 -p pad $1 gain $2"; }

times() { $SOX -T "$1" "$2" $MONO "$3"; }
# swell SPEED SECONDS SKIP FLOOR OUT: a slow irregular curve between FLOOR and 1, to multiply with: gusts, syllables, grain
swell() {
  $SOX -n -r 400 -c 1 $FLOAT slow.wav synth "$(calc "$2 + $3 + .1")" whitenoise lowpass "$1" lowpass "$1" trim "$3" gain -n -0.2
  $SOX slow.wav $MONO "$5" rate 48000 vol "$(calc "(1 - $4) / 2")" dcshift "$(calc "(1 + $4) / 2")" trim 0 "$2"
}

# room REVERB SECONDS OUT [EFFECT…]: dry.wav in a small room, its tail faded to nothing
room() {
  local reverb=$1 seconds=$2 out=$3
  shift 3
  $SOX dry.wav "$out" gain -4 pad 0 1 reverb "$reverb" 60 40 "$@" highpass 45 fade h 0 "$seconds" "$(calc "$seconds * .35")"
}

# ---------------------------------------------------------------------------------------------------------- loops, files

# fold IN SECONDS OVERLAP OUT: the end of a noise, faded at equal power into its own beginning
fold() {
  $SOX "$1" head.wav trim 0 "$3" fade q "$3"
  $SOX "$1" tail.wav trim "$2" "$3" fade q 0 "$3" "$3"
  $SOX "$1" middle.wav trim "$3" "$(calc "$2 - $3")"
  mix seam.wav head.wav tail.wav
  $SOX seam.wav middle.wav "$4"
}
# wrap IN SECONDS OUT: what rings on past the end rings on at the beginning
wrap() {
  $SOX "$1" body.wav trim 0 "$2"
  $SOX "$1" rest.wav trim "$2"
  mix "$3" body.wav rest.wav
}

# level IN TARGET MEASURE OUT: gain to a loudness in LUFS. M: its loudest 400 ms, for effects. I: the whole, for loops
level() {
  local heard
  heard=$(ffmpeg -nostdin -loglevel error -i "$1" -af "adelay=500:all=1,apad=pad_dur=1,ebur128=metadata=1,ametadata=print:key=lavfi.r128.$3:file=-" -f null - |
    awk -F= -v measure="$3" '/r128/ { if (measure == "I" || best == "" || $2 + 0 > best) best = $2 + 0 } END { print best }')
  $SOX "$1" $FLOAT "$4" gain "$(calc "$2 - ($heard)")"
}

# sprite NAME:LOUDNESS…: all effects in one file, and where each one begins (milliseconds)
sprite() {
  local part name loudness start=0.1 length parts=(quiet.wav)
  $SOX -n $MONO quiet.wav trim 0 "$start"
  for part in "$@"; do
    IFS=: read -r name loudness <<<"$part"
    level "$name.wav" "$loudness" M loud.wav
    $SOX loud.wav "sprite-$name.wav" pad 0 "$GAP"
    length=$(soxi -D "sprite-$name.wav")
    EFFECTS+="  '$name': [$(milliseconds "$start"), $(milliseconds "$length - $QUIET")],"$'\n'
    start=$(calc "$start + $length")
    parts+=("sprite-$name.wav")
  done
  $SOX "${parts[@]}" sprite.wav
  encode sprite.wav effects 36k 56k
}

# write_loop IN SECONDS NAME OPUS MP3. The file holds more than one turn: the end before the beginning, the beginning after the
# end. Any stretch of SECONDS in it then closes on itself, whatever padding an encoder or a decoder leaves in front. A codec never
# draws the same noise twice, so of these stretches the code gets the one whose two ends lie closest once decoded.
write_loop() {
  $SOX "$1" before.wav trim "$(calc "$2 - $LEAD")"
  $SOX "$1" after.wav trim 0 "$LEAD"
  $SOX before.wav "$1" after.wav turn.wav
  encode turn.wav "$3" "$4" "$5"
  LOOPS+="  '$3': [$(seam "$3" "$2"), $(milliseconds "$2")],"$'\n'
}
# seam NAME SECONDS: where in the lead, in milliseconds, value and slope agree best with one turn later. Browsers differ by half a
# millisecond: Firefox skips the 312 samples Opus asks for, Chromium rounds them up to 7 ms, 336. The place must do for both.
seam() {
  ffmpeg -nostdin -loglevel error -y -c:a libopus -i "$SOUNDS/$1.webm" -ac 1 decoded.wav
  $SOX decoded.wav -t dat here.dat trim .06 .13
  $SOX decoded.wav -t dat there.dat trim "$(calc ".06 + $2")" .13
  paste here.dat there.dat | tr -d '\r' | awk -v rounding=24 '
    function size(x) { return x < 0 ? -x : x }
    $1 == ";" { next }
    { apart[n] = $2 - $4; cost[n] = size(apart[n]) + size(apart[n] - apart[n - 1]); n++ }
    n > rounding + 1 {
      early = cost[n - 1 - rounding]; late = cost[n - 1]
      worse = early > late ? early : late
      if (best == "" || worse < best) { best = worse; at = n - 1 - rounding }
    }
    END { printf "%.3f", 60 + at / 48 }'
}

# encode IN NAME OPUS MP3 (bit rates)
encode() {
  $SOX "$1" -b 16 -e signed-integer sixteen.wav dither
  ffmpeg -nostdin -loglevel error -y -i sixteen.wav $EXACT -c:a libopus -b:a "$3" -compression_level 10 "$SOUNDS/$2.webm"
  ffmpeg -nostdin -loglevel error -y -i sixteen.wav $EXACT -c:a libmp3lame -b:a "$4" -compression_level 0 "$SOUNDS/$2.mp3"
}
EXACT='-map_metadata -1 -fflags +bitexact -flags:a +bitexact -threads 1'

EFFECTS=''
LOOPS=''
write_code() {
  write_cuts effects.ts EFFECTS 'Where each effect lies in `effects.webm` and `effects.mp3`' "$EFFECTS"
  write_cuts loops.ts LOOPS 'Where one whole turn lies in the file of that name' "$LOOPS"
}
# write_cuts FILE NAME MEANING LINES
write_cuts() {
  {
    echo "/** $3: [start, length] in milliseconds. Written by src/build/sounds.sh; do not edit. */"
    echo "export const $2 = {"
    printf %s "$4" | sed "s/'\([a-z]*\)':/\1:/"
    echo '} as const;'
  } >"$CODE/$1"
}

main
