package io.hubcheck.demo.fault;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** A fault that is switched on for some paths, for good or for some requests. */
final class SwitchedFault {

    private final PathPattern path;
    private final Fault fault;
    private final CountDownLatch switchedOff = new CountDownLatch(1);
    private @Nullable Integer timesLeft;

    SwitchedFault(FaultSetting setting) {
        path = PathPatternParser.defaultInstance.parse(setting.path());
        fault = setting.fault();
        timesLeft = setting.times();
    }

    Fault fault() {
        return fault;
    }

    synchronized FaultSetting setting() {
        return new FaultSetting(path.getPatternString(), timesLeft, fault);
    }

    /** Whether this request is to suffer, which uses up one time. */
    synchronized boolean strikes(String requestPath) {
        if (!path.matches(PathContainer.parsePath(requestPath))) {
            return false;
        }
        Integer left = timesLeft;
        if (left == null) {
            return true;
        }
        timesLeft = Math.max(0, left - 1);
        return left > 0;
    }

    void switchOff() {
        switchedOff.countDown();
    }

    /** Waits that long, or until the fault is switched off. */
    boolean pause(long millis) throws InterruptedException {
        return switchedOff.await(millis, TimeUnit.MILLISECONDS);
    }

    void awaitSwitchOff() throws InterruptedException {
        switchedOff.await();
    }
}
