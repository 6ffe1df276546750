import os

from openai import OpenAI

client = OpenAI(
    base_url={{url}},
    api_key=os.environ["HF_TOKEN"],
    default_headers={"X-HF-Bill-To": {{billTo}}},
)

completion = client.chat.completions.create(
    model={{modelAtProvider}},
    messages=[{"role": "user", "content": "What is the capital of France?"}],
)
print(completion.choices[0].message.content)
