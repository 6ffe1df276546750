package io.hubcheck.plugin.internal.load;

import io.hubcheck.api.spi.HubcheckPlugin;
import io.hubcheck.plugin.PluginOrigin;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** Finds what may be a plugin. */
public final class Candidates {

    private static final int MOST_BROKEN = 100;

    private Candidates() {}

    /** Those on the class path of the application, in its order. */
    public static List<Candidate> onClassPath(ClassLoader application) {
        List<Candidate> found = new ArrayList<>();
        Iterator<ServiceLoader.Provider<HubcheckPlugin>> providers =
                ServiceLoader.load(HubcheckPlugin.class, application).stream().iterator();
        for (int broken = 0; broken < MOST_BROKEN; ) {
            try {
                if (!providers.hasNext()) {
                    break;
                }
                found.add(new ClassPathCandidate(providers.next(), application));
            } catch (ServiceConfigurationError | LinkageError why) {
                broken++;
                found.add(new BrokenCandidate(new PluginOrigin.ClassPath("no. " + broken), String.valueOf(why)));
            }
        }
        return found;
    }
}
