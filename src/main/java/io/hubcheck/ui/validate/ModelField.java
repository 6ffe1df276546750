package io.hubcheck.ui.validate;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.server.Command;
import io.hubcheck.api.ModelId;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.ModelGroup;
import io.hubcheck.catalog.ModelGroups;
import io.hubcheck.catalog.OfferFilter;
import io.hubcheck.catalog.OfferSort;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes any text, and suggests the catalogue's models as one types. */
final class ModelField extends ComboBox<String> {

    private static final long serialVersionUID = 1L;

    /** Behind the model, as long as no address is typed. */
    private static final String PROVIDER = ":[^/:]*$";

    private final Supplier<CatalogSnapshot> snapshot;
    private @Nullable String provider;

    /** @param changed is run when the reader chose or typed another model */
    ModelField(Supplier<CatalogSnapshot> snapshot, Command changed) {
        super(translate("validate.model"));
        this.snapshot = snapshot;
        addClassName("model-field");
        setPlaceholder(translate("validate.model.hint"));
        setRequiredIndicatorVisible(true);
        setAllowCustomValue(true);
        setClearButtonVisible(true);
        setManualValidation(true);
        getElement().setAttribute("data-slash", true);
        setItems(query -> suggestions(query.getFilter().orElse(""), provider)
                .skip(query.getOffset())
                .limit(query.getLimit()));
        addCustomValueSetListener(typed -> {
            setValue(typed.getDetail());
            changed.execute();
        });
        addValueChangeListener(event -> {
            setInvalid(false);
            if (event.isFromClient()) {
                changed.execute();
            }
        });
    }

    /** Suggests what this provider serves, or everything if it serves nothing that we know. */
    void suggestServedBy(@Nullable String chosen) {
        if (!Objects.equals(chosen, provider)) {
            provider = chosen;
            getLazyDataView().refreshAll();
        }
    }

    /** Nothing was typed; why is said already where something was refused. */
    void askForOne() {
        if (!isInvalid()) {
            setErrorMessage(translate("validate.model.missing"));
            setInvalid(true);
        }
        focus();
    }

    /** Takes what was typed away; the browser has to be told, since it may stand in its box alone. */
    void refuse(String why) {
        setValue(null);
        getElement().callJsFunction("clear");
        setErrorMessage(why);
        setInvalid(true);
    }

    String typed() {
        String value = getValue();
        return value == null ? "" : value.strip();
    }

    /**
     * The first few that are suggested for what was typed, if anything was.
     *
     * @param named the provider that was typed with it, or null for the one that is chosen
     */
    List<String> suggested(String typed, @Nullable String named) {
        return typed.isEmpty()
                ? List.of()
                : suggestions(typed, named == null ? provider : named).limit(2).toList();
    }

    private Stream<String> suggestions(String typed, @Nullable String provider) {
        List<String> words = Arrays.stream(typed.replaceFirst(PROVIDER, "")
                        .toLowerCase(Locale.ROOT)
                        .split("\\s+"))
                .toList();
        return served(provider)
                .map(ModelId::value)
                .filter(id -> words.stream().allMatch(id.toLowerCase(Locale.ROOT)::contains));
    }

    private Stream<ModelId> served(@Nullable String provider) {
        CatalogSnapshot all = snapshot.get();
        ModelGroups own = all.select(OfferFilter.of(provider, null, null), OfferSort.DOWNLOADS)
                .byModel();
        return own.size() == 0
                ? all.modelIds().stream()
                : IntStream.range(0, own.size()).mapToObj(own::get).map(ModelGroup::model);
    }
}
