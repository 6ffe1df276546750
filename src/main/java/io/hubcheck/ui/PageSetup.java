package io.hubcheck.ui;

import static io.hubcheck.ui.text.Texts.translate;

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
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import io.hubcheck.catalog.Catalog;
import io.hubcheck.ui.account.FormProof;
import io.hubcheck.ui.language.Language;
import io.hubcheck.ui.language.ReadersLocale;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** What a page says and does apart from its screen: lost sessions, lost connections, faults of ours. */
@Component
class PageSetup implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private static final String BACK = "window.Vaadin.connectionIndicator.onlineText = $0";

    private final I18NProvider texts;
    private final MissingPages missing;

    PageSetup(I18NProvider texts, Catalog catalog) {
        this.texts = texts;
        missing = new MissingPages(catalog);
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        VaadinService service = event.getSource();
        service.setSystemMessagesProvider(asked -> systemMessages(locale(asked)));
        service.addSessionInitListener(init -> init.getSession().setErrorHandler(new Faults()));
        service.addUIInitListener(PageSetup::language);
        service.addUIInitListener(PageSetup::connection);
        service.addUIInitListener(init -> FormProof.keepFor(init.getUI()));
        event.addRequestHandler(new PageMessages());
        event.addRequestHandler(new MissingForPrograms(missing));
        event.addIndexHtmlRequestListener(page -> IndexPage.complete(texts, page));
        event.addIndexHtmlRequestListener(this::tellWhatIsMissing);
    }

    private void tellWhatIsMissing(IndexHtmlResponse page) {
        if (missing.has(page.getVaadinRequest())) {
            page.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
            page.getVaadinResponse().setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        }
    }

    private static void language(UIInitEvent init) {
        init.getUI().setLocale(ReadersLocale.of(VaadinRequest.getCurrent()));
    }

    private static Locale locale(SystemMessagesInfo asked) {
        VaadinRequest request = asked.getRequest();
        return request == null ? Language.of(asked.getLocale()).locale() : ReadersLocale.of(request);
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
        init.getUI().getPage().executeJs(BACK, translate("connection.back"));
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
