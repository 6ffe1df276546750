package io.hubcheck.plugin.internal;

import io.hubcheck.api.spi.HubcheckPlugin;
import io.hubcheck.api.spi.PluginDescriptor;
import io.hubcheck.plugin.PluginState.Rejected;
import io.hubcheck.plugin.internal.call.CallLimits;
import io.hubcheck.plugin.internal.call.CallSite;
import io.hubcheck.plugin.internal.call.Fault;
import io.hubcheck.plugin.internal.call.Held;
import io.hubcheck.plugin.internal.call.IllAnswer;
import io.hubcheck.plugin.internal.call.OneLine;
import io.hubcheck.plugin.internal.call.PluginCalls;
import io.hubcheck.plugin.internal.call.Reply;
import io.hubcheck.plugin.internal.call.Reply.Given;
import io.hubcheck.plugin.internal.call.Reply.Missed;
import io.hubcheck.plugin.internal.context.Contexts;
import io.hubcheck.plugin.internal.context.HostContext;
import io.hubcheck.plugin.internal.guard.Extensions;
import io.hubcheck.plugin.internal.guard.GuardRules;
import io.hubcheck.plugin.internal.guard.Registration;
import io.hubcheck.plugin.internal.load.Candidate;
import io.hubcheck.plugin.internal.load.Code;
import io.hubcheck.plugin.internal.load.RejectedException;

/** Brings plugins to work, one step at a time; what fails on the way is let go of. */
record Activator(ApiLevels levels, CallLimits limits, GuardRules rules, Contexts contexts) {

    private static final int LONGEST_VERSION = 50;

    /** Makes the plugin and asks who it is. */
    Opened open(Candidate candidate) throws RejectedException {
        try {
            return open(candidate, candidate.open());
        } catch (RuntimeException | Error broken) {
            throw new RejectedException(
                    new Rejected("It can't be opened.", Fault.of(broken).line()));
        }
    }

    private Opened open(Candidate candidate, Code code) throws RejectedException {
        PluginCalls calls = new PluginCalls(candidate.origin().label(), code.loader(), limits, rules.clock());
        CallSite site = calls.site("constructor", rules.deadlines().load());
        Reply<Opened> reply = site.call(() -> introduce(code, calls));
        return switch (reply) {
            case Given<Opened>(Opened opened) -> supported(opened);
            case Missed<Opened> missed -> {
                calls.close();
                code.release().run();
                throw rejected("Its constructor or its descriptor", missed);
            }
        };
    }

    private static Opened introduce(Code code, PluginCalls calls) throws Throwable {
        HubcheckPlugin plugin = code.maker().run();
        Held<HubcheckPlugin> held = calls.hold(plugin);
        PluginDescriptor descriptor = plugin.getDescriptor();
        if (descriptor == null) {
            throw new IllAnswer("It says its descriptor is null.");
        }
        String version = OneLine.of(descriptor.version(), LONGEST_VERSION);
        return new Opened(code, calls, held, new PluginDescriptor(descriptor.id(), version, descriptor.apiLevel()));
    }

    private Opened supported(Opened opened) throws RejectedException {
        PluginDescriptor descriptor = opened.descriptor();
        if (!levels.supports(descriptor.apiLevel())) {
            opened.close();
            throw new RejectedException("The plugin '%s' was made for API level %d; this server supports %s."
                    .formatted(descriptor.id(), descriptor.apiLevel(), levels));
        }
        opened.calls().rename(descriptor.id());
        return opened;
    }

    /** Has the plugin say what it adds. */
    Activation register(Opened opened) throws RejectedException {
        boolean registered = false;
        try {
            Activation activation = register(opened, context(opened.descriptor().id()));
            registered = true;
            return activation;
        } catch (RuntimeException | Error broken) {
            throw new RejectedException(
                    new Rejected("It can't be registered.", Fault.of(broken).line()));
        } finally {
            if (!registered) {
                opened.close();
            }
        }
    }

    /** What stands in the settings may be secret, so no more is said of it than where it is. */
    private HostContext context(String id) throws RejectedException {
        try {
            return contexts.of(id);
        } catch (RuntimeException unreadable) {
            throw new RejectedException("Its settings can't be read: under hubcheck.plugins.settings." + id
                    + " there must be names, each with a value.");
        }
    }

    private Activation register(Opened opened, HostContext context) throws RejectedException {
        PluginCalls calls = opened.calls();
        Registration registration = new Registration(calls, context, rules);
        CallSite site = calls.site("register", rules.deadlines().load());
        Reply<Boolean> reply = site.call(() -> {
            opened.plugin().get().register(registration);
            return true;
        });
        Extensions extensions = registration.end();
        return switch (reply) {
            case Given<Boolean> done -> {
                calls.countAnew();
                CallSite end = calls.site("close", rules.deadlines().load());
                yield new Activation(opened, context, extensions, end);
            }
            case Missed<Boolean> missed -> {
                context.close();
                throw rejected("Its registration", missed);
            }
        };
    }

    private static RejectedException rejected(String step, Missed<?> missed) {
        Fault why = missed.why();
        return new RejectedException(
                switch (missed.failure()) {
                    case FAILED ->
                        why.isHosts() ? new Rejected(why.line()) : new Rejected(step + " failed.", why.line());
                    case TIMED_OUT, SUSPENDED -> new Rejected(step + " failed: " + why.line() + ".");
                });
    }
}
