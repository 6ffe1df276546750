curl {{url}} \
  --fail-with-body \
  --header "Authorization: Bearer $HF_TOKEN" \
  --header 'Content-Type: application/json' \
  --header X-HF-Bill-To:{{billTo}} \
  --data {{body}}
