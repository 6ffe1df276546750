package io.hubcheck.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.communication.JSR356WebsocketInitializer;
import org.atmosphere.cpr.ApplicationConfig;
import org.atmosphere.cpr.AtmosphereFramework;
import org.springframework.stereotype.Component;

/**
 * Spares each open page 48 kB: Atmosphere sets aside buffers to read long messages of the browser in parts, of which there
 * are none, since the browser sends by other requests.
 */
@Component
final class PushBuffers implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final String BYTES = "256";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        if (event.getSource() instanceof VaadinServletService service
                && service.getServlet().getServletContext().getAttribute(name(service))
                        instanceof AtmosphereFramework push) {
            push.addInitParameter(ApplicationConfig.WEBSOCKET_BUFFER_SIZE, BYTES);
        }
    }

    private static String name(VaadinServletService service) {
        return JSR356WebsocketInitializer.getAttributeName(service.getServlet().getServletName());
    }
}
