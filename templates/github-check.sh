#!/usr/bin/env bash
# What action.yml runs: one check, with annotations, SARIF and a summary. Its exit status is that of the check.
set -euo pipefail

options=(check --format github)
if [[ -n ${STPLAN_FAIL_ON:-} ]]; then options+=("--fail-on=$STPLAN_FAIL_ON"); fi
if [[ -n ${STPLAN_BASELINE:-} ]]; then options+=("--baseline=$STPLAN_BASELINE"); fi
if [[ -n ${STPLAN_CHANGED:-} ]]; then options+=("--changed=$STPLAN_CHANGED"); fi
if [[ -n ${STPLAN_SETTINGS:-} ]]; then options+=("--settings=$STPLAN_SETTINGS"); fi
if [[ -n ${STPLAN_SARIF:-} ]]; then options+=("--report=sarif=$STPLAN_SARIF"); fi

summary=
if [[ ${STPLAN_SUMMARY:-true} == true && -n ${GITHUB_STEP_SUMMARY:-} ]]; then
  summary=${RUNNER_TEMP:-/tmp}/stplan-summary-$$.md
  options+=("--report=markdown=$summary")
fi

paths=()
while IFS= read -r path; do
  if [[ -n $path ]]; then paths+=("$path"); fi
done <<<"${STPLAN_PATHS:-.}"

status=0
stplan "${options[@]}" -- "${paths[@]}" || status=$?
if [[ -n $summary && -f $summary ]]; then
  cat -- "$summary" >>"$GITHUB_STEP_SUMMARY"
  rm -f -- "$summary"
fi
exit "$status"
