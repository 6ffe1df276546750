#: conversational
completion = client.chat.completions.create(
    model={{model}},
    messages=[{"role": "user", "content": "What is the capital of France?"}],
)
print(completion.choices[0].message.content)

#: text-generation
text = client.text_generation("The capital of France is", model={{model}})
print(text)

#: text-to-image
image = client.text_to_image("A lighthouse on a cliff at dawn", model={{model}})
image.save("image.png")

#: text-to-video
video = client.text_to_video("A lighthouse on a cliff at dawn", model={{model}})
with open("video.mp4", "wb") as file:
    file.write(video)

#: text-to-speech
speech = client.text_to_speech("The tide is coming in.", model={{model}})
with open("speech.flac", "wb") as file:
    file.write(speech)

#: image-to-image
image = client.image_to_image(
    "photo.jpg",
    prompt="Make it a winter's night",
    model={{model}},
)
image.save("image.png")

#: image-to-video
video = client.image_to_video(
    "photo.jpg",
    prompt="The waves begin to move",
    model={{model}},
)
with open("video.mp4", "wb") as file:
    file.write(video)

#: image-classification
print(client.image_classification("photo.jpg", model={{model}}))

#: image-segmentation
print(client.image_segmentation("photo.jpg", model={{model}}))

#: object-detection
print(client.object_detection("photo.jpg", model={{model}}))

#: automatic-speech-recognition
print(client.automatic_speech_recognition("sample.flac", model={{model}}).text)

#: audio-classification
print(client.audio_classification("sample.flac", model={{model}}))

#: feature-extraction
embedding = client.feature_extraction("The tide is coming in.", model={{model}})
print(embedding.shape)

#: sentence-similarity
scores = client.sentence_similarity(
    "The tide is coming in.",
    other_sentences=["The water is rising.", "The train is late."],
    model={{model}},
)
print(scores)

#: summarization
text = "The lighthouse was built in 1851. It guides ships past the reef. Its lamp is seen from thirty miles away."
print(client.summarization(text, model={{model}}))

#: translation
print(client.translation("The tide is coming in.", model={{model}}))

#: text-classification
print(client.text_classification("The sea was lovely today.", model={{model}}))

#: token-classification
print(client.token_classification("Ada Lovelace was born in London.", model={{model}}))

#: zero-shot-classification
labels = client.zero_shot_classification(
    "The ferry was two hours late.",
    candidate_labels=["complaint", "praise", "question"],
    model={{model}},
)
print(labels)

#: fill-mask
print(client.fill_mask("Paris is the [MASK] of France.", model={{model}}))

#: question-answering
answer = client.question_answering(
    question="When was the lighthouse built?",
    context="The lighthouse was built in 1851.",
    model={{model}},
)
print(answer)

#: table-question-answering
answer = client.table_question_answering(
    query="How many boats are red?",
    table={"Colour": ["red", "blue"], "Boats": ["4", "7"]},
    model={{model}},
)
print(answer)
