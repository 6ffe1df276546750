import os

from huggingface_hub import InferenceClient

client = InferenceClient(
    provider={{provider}},
    api_key=os.environ["HF_TOKEN"],
    bill_to={{billTo}},
)

{{call}}
