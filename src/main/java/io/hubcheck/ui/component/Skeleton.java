package io.hubcheck.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** The outline of what will be there, and a sentence that says what is waited for; while it is not shown, there is nothing of it. */
public final class Skeleton extends Div {

    private static final long serialVersionUID = 1L;

    private final String sentence;
    private final int rows;

    /** @param rows how much room it takes, in lines */
    public Skeleton(String sentence, int rows) {
        this.sentence = sentence;
        this.rows = rows;
        addClassName("skeleton");
        layOut();
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (!visible) {
            removeAll();
        } else if (getComponentCount() == 0) {
            layOut();
        }
    }

    /** Where the page reads the sentence out by other means. */
    public Skeleton quiet() {
        getComponentAt(0).getElement().removeAttribute("role");
        return this;
    }

    private void layOut() {
        Paragraph words = new Paragraph(sentence);
        words.getElement().setAttribute("role", "status");
        Div outline = new Div();
        outline.addClassName("skeleton-rows");
        outline.getElement().setAttribute("aria-busy", "true");
        for (int row = 0; row < rows; row++) {
            outline.add(new Div());
        }
        add(words, outline);
    }
}
