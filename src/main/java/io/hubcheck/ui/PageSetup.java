package io.hubcheck.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.DefaultErrorHandler;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What a page says and does apart from its screen: lost sessions, lost connections, faults of ours. */
@Component
class PageSetup implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final I18NProvider texts;

    PageSetup(I18NProvider texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        VaadinService service = event.getSource();
        service.setSystemMessagesProvider(asked -> systemMessages(asked.getLocale()));
        service.addSessionInitListener(init -> init.getSession().setErrorHandler(new Faults()));
        service.addUIInitListener(PageSetup::connection);
        event.addIndexHtmlRequestListener(PageSetup::script);
    }

    /**
     * No address is set, so "again" means the same page, and with it every choice that its address holds. The texts are
     * taken from the provider itself: where a session is gone, Vaadin asks with no service at hand to find one by.
     */
    private SystemMessages systemMessages(Locale locale) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.getTranslation("session.expired", locale));
        messages.setSessionExpiredMessage(texts.getTranslation("session.reload", locale));
        messages.setInternalErrorCaption(texts.getTranslation("session.broken", locale));
        messages.setInternalErrorMessage(texts.getTranslation("session.reload", locale));
        messages.setSyncErrorCaption(texts.getTranslation("session.broken", locale));
        messages.setSyncErrorMessage(texts.getTranslation("session.reload", locale));
        messages.setCookiesDisabledCaption(texts.getTranslation("session.cookies", locale));
        messages.setCookiesDisabledMessage(texts.getTranslation("session.cookies.why", locale));
        return messages;
    }

    private static void connection(UIInitEvent init) {
        ReconnectDialogConfiguration dialog = init.getUI().getReconnectDialogConfiguration();
        dialog.setDialogText(translate("connection.lost"));
        dialog.setDialogTextGaveUp(translate("connection.given.up"));
    }

    /** Not deferred: it sets the theme, which must not change before the reader's eyes. */
    private static void script(IndexHtmlResponse page) {
        page.getDocument().head().appendElement("script").attr("src", "hubcheck.js");
    }

    /** Logs as usual, and tells the reader. */
    private static final class Faults extends DefaultErrorHandler {

        private static final long serialVersionUID = 1L;

        @Override
        public void error(ErrorEvent event) {
            super.error(event);
            if (shouldHandle(event.getThrowable()) && UI.getCurrent() != null) {
                Notification.show(translate("problem.internal")).addThemeVariants(NotificationVariant.ERROR);
            }
        }
    }
}
