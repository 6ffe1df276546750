package io.hubcheck.demo.fault;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * The faults that are switched on. Several may befall one request: the one switched on first is felt first.
 * Paths are patterns as in {@link FaultSetting#path()}. Safe for any thread.
 */
public final class Faults {

    private final List<SwitchedFault> switched = new CopyOnWriteArrayList<>();
    private final List<Map.Entry<PathPattern, Gate>> gates = new CopyOnWriteArrayList<>();

    /** From now on for every request. */
    public void switchOn(String path, Fault fault) {
        switched.add(new SwitchedFault(new FaultSetting(path, null, fault)));
    }

    /** For the next so many requests. */
    public void switchOn(String path, Fault fault, int times) {
        switched.add(new SwitchedFault(new FaultSetting(path, times, fault)));
    }

    /** Holds matching requests until the gate is opened. */
    public Gate hold(String path) {
        Gate gate = new Gate();
        gates.add(Map.entry(PathPatternParser.defaultInstance.parse(path), gate));
        return gate;
    }

    /** What is switched on, used-up faults left out. */
    public List<FaultSetting> settings() {
        return switched.stream()
                .map(SwitchedFault::setting)
                .filter(setting -> !isUsedUp(setting.times()))
                .toList();
    }

    /** Switches on these and no others; gates stay. */
    public void replaceAll(List<FaultSetting> settings) {
        List<SwitchedFault> successors =
                settings.stream().map(SwitchedFault::new).toList();
        switchAllOff();
        switched.addAll(successors);
    }

    /** Switches everything off, opens all gates, and lets waiting requests go on. */
    public void clear() {
        switchAllOff();
        gates.forEach(entry -> entry.getValue().open());
        gates.clear();
    }

    List<SwitchedFault> striking(String path) {
        return switched.stream().filter(fault -> fault.strikes(path)).toList();
    }

    void passGates(String path) throws InterruptedException {
        for (Map.Entry<PathPattern, Gate> entry : gates) {
            if (entry.getKey().matches(PathContainer.parsePath(path))) {
                entry.getValue().pass();
            }
        }
    }

    private void switchAllOff() {
        List<SwitchedFault> all = List.copyOf(switched);
        switched.removeAll(all);
        all.forEach(SwitchedFault::switchOff);
    }

    private static boolean isUsedUp(@Nullable Integer times) {
        return times != null && times == 0;
    }
}
