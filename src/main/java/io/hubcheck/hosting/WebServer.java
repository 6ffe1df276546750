package io.hubcheck.hosting;

import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Cookie;
import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/** Sets up the server for where it is: whom it believes, what it is called, and who may carry its session's cookie. */
final class WebServer implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final HostingProperties settings;

    WebServer(HostingProperties settings) {
        this.settings = settings;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        settings.proxies().ifPresent(proxies -> server.addEngineValves(believing(proxies)));
        settings.publicHost().ifPresent(host -> server.addEngineValves(new PublicHostValve(host)));
        if (settings.framed()) {
            carryInFrames(server.getSettings().getSession().getCookie());
        }
    }

    /** It walks the addresses from the right and stops at the first that it does not know: what is left of that anybody can forge. */
    private static RemoteIpValve believing(String proxies) {
        RemoteIpValve valve = new RemoteIpValve();
        valve.setInternalProxies(proxies);
        valve.setRemoteIpHeader("X-Forwarded-For");
        valve.setProtocolHeader("X-Forwarded-Proto");
        valve.setHostHeader("X-Forwarded-Host");
        valve.setPortHeader("X-Forwarded-Port");
        return valve;
    }

    /** To the browser a frame is another site's: without all three it keeps the cookie back, or drops it. */
    private static void carryInFrames(Cookie session) {
        session.setSameSite(SameSite.NONE);
        session.setSecure(true);
        session.setPartitioned(true);
    }
}
