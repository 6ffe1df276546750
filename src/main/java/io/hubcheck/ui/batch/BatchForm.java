package io.hubcheck.ui.batch;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import io.hubcheck.batch.BatchText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Where a batch is pasted or uploaded. A file is read and never shown: configurations hold secrets. */
final class BatchForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final String[] ENDINGS = {".txt", ".csv", ".json", ".yaml", ".yml"};

    private final TextArea pasted = new TextArea(translate("batch.text"));
    private final transient Consumer<String> start;

    BatchForm(Consumer<String> start) {
        this.start = start;
        addClassName("batch-form");
        pasted.setPlaceholder("Qwen/Qwen3-32B:groq\nmeta-llama/Llama-3.3-70B-Instruct cheapest conversational");
        pasted.setHelperText(translate("batch.text.hint"));
        pasted.setMaxLength(BatchText.LONGEST);
        pasted.setMinRows(4);
        pasted.setMaxRows(12);
        pasted.addValueChangeListener(typed -> pasted.setInvalid(false));
        Button go = new Button(translate("batch.start"), click -> paste());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        // Losing the focus for a moment sends what was typed before the click.
        go.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        Div row = new Div(go, upload());
        row.addClassName("batch-start");
        add(pasted, row);
    }

    /** Says what can't be gone through. */
    void refuse(String why) {
        pasted.setErrorMessage(why);
        pasted.setInvalid(true);
    }

    private void paste() {
        start.accept(pasted.getValue());
    }

    private Upload upload() {
        Upload upload = new Upload(this::read);
        upload.setAcceptedFileExtensions(ENDINGS);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(BatchText.LONGEST);
        upload.addFileRejectedListener(rejected -> refuse(translate("batch.upload.refused")));
        upload.setUploadButton(new Button(translate("batch.upload")));
        upload.setDropLabel(new Div(translate("batch.drop")));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    /** Off the session's lock. */
    private void read(UploadEvent file) throws IOException {
        byte[] bytes = file.getInputStream().readNBytes(BatchText.LONGEST + 1);
        String text = new String(bytes, StandardCharsets.UTF_8);
        file.getUI().accessLater(() -> start.accept(text), () -> {}).run();
    }
}
