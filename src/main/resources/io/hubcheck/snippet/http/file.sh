curl {{url}} \
  --fail-with-body \
  --header "Authorization: Bearer $HF_TOKEN" \
  --header 'Content-Type: {{type}}' \
  --header X-HF-Bill-To:{{billTo}} \
  --data-binary @{{file}}
