package io.hubcheck.hosting;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/**
 * Spares each open page 6 kB, and any other connection that is kept: Tomcat reads by this many bytes, which most requests
 * are shorter than, and holds as many for as long as a connection is open.
 */
final class SocketBuffers implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final String BYTES = "2048";

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addConnectorCustomizers(connector -> connector.setProperty("socket.appReadBufSize", BYTES));
    }
}
