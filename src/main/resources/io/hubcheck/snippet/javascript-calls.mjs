//: conversational
const completion = await client.chatCompletion(
  {
    provider: {{provider}},
    model: {{model}},
    messages: [{ role: "user", content: "What is the capital of France?" }],
  },
  { billTo: {{billTo}} },
);
console.log(completion.choices[0].message.content);

//: text-generation
const output = await client.textGeneration(
  {
    provider: {{provider}},
    model: {{model}},
    inputs: "The capital of France is",
  },
  { billTo: {{billTo}} },
);
console.log(output.generated_text);

//: text-to-image
const image = await client.textToImage(
  {
    provider: {{provider}},
    model: {{model}},
    inputs: "A lighthouse on a cliff at dawn",
  },
  { billTo: {{billTo}} },
);
await writeFile("image.png", Buffer.from(await image.arrayBuffer()));

//: text-to-video
const video = await client.textToVideo(
  {
    provider: {{provider}},
    model: {{model}},
    inputs: "A lighthouse on a cliff at dawn",
  },
  { billTo: {{billTo}} },
);
await writeFile("video.mp4", Buffer.from(await video.arrayBuffer()));

//: text-to-speech
const speech = await client.textToSpeech(
  {
    provider: {{provider}},
    model: {{model}},
    inputs: "The tide is coming in.",
  },
  { billTo: {{billTo}} },
);
await writeFile("speech.flac", Buffer.from(await speech.arrayBuffer()));

//: image-to-image
const image = await client.imageToImage(
  {
    provider: {{provider}},
    model: {{model}},
    inputs: await openAsBlob("photo.jpg"),
    parameters: { prompt: "Make it a winter's night" },
  },
  { billTo: {{billTo}} },
);
await writeFile("image.png", Buffer.from(await image.arrayBuffer()));

//: image-to-video
const video = await client.imageToVideo(
  {
    provider: {{provider}},
    model: {{model}},
    inputs: await openAsBlob("photo.jpg"),
    parameters: { prompt: "The waves begin to move" },
  },
  { billTo: {{billTo}} },
);
await writeFile("video.mp4", Buffer.from(await video.arrayBuffer()));

//: image-classification
const labels = await client.imageClassification(
  {
    provider: {{provider}},
    model: {{model}},
    data: await openAsBlob("photo.jpg"),
  },
  { billTo: {{billTo}} },
);
console.log(labels);

//: image-segmentation
const segments = await client.imageSegmentation(
  {
    provider: {{provider}},
    model: {{model}},
    inputs: await openAsBlob("photo.jpg"),
  },
  { billTo: {{billTo}} },
);
console.log(segments);

//: object-detection
const objects = await client.objectDetection(
  {
    provider: {{provider}},
    model: {{model}},
    data: await openAsBlob("photo.jpg"),
  },
  { billTo: {{billTo}} },
);
console.log(objects);

//: automatic-speech-recognition
const transcript = await client.automaticSpeechRecognition(
  {
    provider: {{provider}},
    model: {{model}},
    data: await openAsBlob("sample.flac"),
  },
  { billTo: {{billTo}} },
);
console.log(transcript.text);

//: audio-classification
const labels = await client.audioClassification(
  {
    provider: {{provider}},
    model: {{model}},
    data: await openAsBlob("sample.flac"),
  },
  { billTo: {{billTo}} },
);
console.log(labels);

//: feature-extraction
const embedding = await client.featureExtraction(
  {
    provider: {{provider}},
    model: {{model}},
    inputs: "The tide is coming in.",
  },
  { billTo: {{billTo}} },
);
console.log(embedding);

//: sentence-similarity
const scores = await client.sentenceSimilarity(
  {
    provider: {{provider}},
    model: {{model}},
    inputs: {
      source_sentence: "The tide is coming in.",
      sentences: ["The water is rising.", "The train is late."],
    },
  },
  { billTo: {{billTo}} },
);
console.log(scores);

//: summarization
const summary = await client.summarization(
  {
    provider: {{provider}},
    model: {{model}},
    inputs: "The lighthouse was built in 1851. It guides ships past the reef. Its lamp is seen from thirty miles away.",
  },
  { billTo: {{billTo}} },
);
console.log(summary.summary_text);

//: translation
const translation = await client.translation(
  {
    provider: {{provider}},
    model: {{model}},
    inputs: "The tide is coming in.",
  },
  { billTo: {{billTo}} },
);
console.log(translation);

//: text-classification
const labels = await client.textClassification(
  {
    provider: {{provider}},
    model: {{model}},
    inputs: "The sea was lovely today.",
  },
  { billTo: {{billTo}} },
);
console.log(labels);

//: token-classification
const entities = await client.tokenClassification(
  {
    provider: {{provider}},
    model: {{model}},
    inputs: "Ada Lovelace was born in London.",
  },
  { billTo: {{billTo}} },
);
console.log(entities);

//: zero-shot-classification
const labels = await client.zeroShotClassification(
  {
    provider: {{provider}},
    model: {{model}},
    inputs: "The ferry was two hours late.",
    parameters: { candidate_labels: ["complaint", "praise", "question"] },
  },
  { billTo: {{billTo}} },
);
console.log(labels);

//: fill-mask
const words = await client.fillMask(
  {
    provider: {{provider}},
    model: {{model}},
    inputs: "Paris is the [MASK] of France.",
  },
  { billTo: {{billTo}} },
);
console.log(words);

//: question-answering
const answer = await client.questionAnswering(
  {
    provider: {{provider}},
    model: {{model}},
    inputs: {
      question: "When was the lighthouse built?",
      context: "The lighthouse was built in 1851.",
    },
  },
  { billTo: {{billTo}} },
);
console.log(answer);

//: table-question-answering
const answer = await client.tableQuestionAnswering(
  {
    provider: {{provider}},
    model: {{model}},
    inputs: {
      query: "How many boats are red?",
      table: { Colour: ["red", "blue"], Boats: ["4", "7"] },
    },
  },
  { billTo: {{billTo}} },
);
console.log(answer);
