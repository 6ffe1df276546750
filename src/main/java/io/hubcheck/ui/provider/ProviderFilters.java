package io.hubcheck.ui.provider;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.hubcheck.api.ProviderState;
import io.hubcheck.api.Task;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Narrows the providers to those that serve a task, or are in a state. */
final class ProviderFilters extends Div {

    private static final long serialVersionUID = 1L;

    private final Select<String> task = new Select<>();
    private final Select<ProviderState> state = new Select<>();
    private List<Task> served = List.of();
    private ProvidersAddress shown = ProvidersAddress.ALL;

    /** @param go is given what the reader chose */
    ProviderFilters(Consumer<ProvidersAddress> go) {
        addClassName("provider-filters");
        task.setLabel(translate("filter.task"));
        task.setEmptySelectionAllowed(true);
        task.setEmptySelectionCaption(translate("home.task.all"));
        task.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                go.accept(new ProvidersAddress(event.getValue(), shown.state()));
            }
        });
        state.setLabel(translate("filter.status"));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(translate("filter.any"));
        state.setItems(ProviderState.values());
        state.setItemLabelGenerator(
                each -> each == null ? translate("filter.any") : translate("provider.state." + StateLook.word(each)));
        state.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                go.accept(new ProvidersAddress(shown.task(), event.getValue()));
            }
        });
        add(task, state);
    }

    void show(ProvidersAddress address) {
        shown = address;
        showTasks();
        state.setValue(address.state());
    }

    /** Takes over what there is to choose from. */
    void offer(List<Task> tasks) {
        served = tasks;
        showTasks();
    }

    private void showTasks() {
        List<String> words = Stream.concat(served.stream().map(Task::value), Stream.ofNullable(shown.task()))
                .distinct()
                .sorted()
                .toList();
        if (!words.equals(task.getListDataView().getItems().toList())) {
            task.setItems(words);
        }
        task.setValue(shown.task());
    }
}
