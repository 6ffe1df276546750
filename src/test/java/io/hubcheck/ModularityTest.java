package io.hubcheck;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    private static final String STRATEGY = "spring.modulith.detection-strategy";

    @BeforeAll
    static void nameTheSdk() {
        System.setProperty(STRATEGY, SdkAwareDetection.class.getName());
    }

    @AfterAll
    static void leaveNoTrace() {
        System.clearProperty(STRATEGY);
    }

    @Test
    void modulesUseOneAnotherAsDeclaredAndNobodysInternals() {
        ApplicationModules.of(HubcheckApplication.class).verify();
    }
}
