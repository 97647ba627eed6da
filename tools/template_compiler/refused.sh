#!/bin/sh
# refused.sh TEMPLATE_COMPILER CXX SRC TEMPLATE: the template must not become a program, and what the compilers
# say must hold the words after "refused:" on its first line.
compiler=$1 cxx=$2 src=$3 template=$4
name=$(basename "$template")
expected=$(sed -n '1s/^.*refused: \(.*\)$/\1/p' "$template" | sed 's/ -->$//')
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
said=$("$compiler" "$template" "platform/templates/$name" "$made/platform/templates/$name" 2>&1 &&
  "$cxx" -std=c++20 -fsyntax-only -I"$src" -I"$made" "$made/platform/templates/$name.cpp" 2>&1) && {
  echo "$name was accepted, but must be refused: $expected"
  exit 1
}
case $said in
  *"$expected"*) ;;
  *) printf '%s\n' "$name was refused, but not with: $expected" "$said"; exit 1 ;;
esac
