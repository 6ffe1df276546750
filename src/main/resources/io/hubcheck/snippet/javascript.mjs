import { {{openAsBlob}} } from "node:fs";
import { {{writeFile}} } from "node:fs/promises";
import { InferenceClient } from "@huggingface/inference";

const client = new InferenceClient(process.env.HF_TOKEN);

{{call}}
