package io.hubcheck.hosting;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.Globals;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Lets each request be one to the public host over https, whatever it or a proxy says: so every address that is made of it is. */
final class PublicHostValve extends ValveBase {

    private final PublicHost host;

    PublicHostValve(PublicHost host) {
        super(true);
        this.host = host;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        // Something has to end TLS in front of us, so that nobody comes from this machine by themselves.
        request.setAttribute(Globals.REQUEST_FORWARDED_ATTRIBUTE, true);
        request.setSecure(true);
        request.getCoyoteRequest().scheme().setString("https");
        request.getCoyoteRequest().serverName().setString(host.name());
        request.setServerPort(host.port());
        getNext().invoke(request, response);
    }
}
