package io.hubcheck.web;

import java.util.Objects;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.stereotype.Component;

/** Tells whoever runs several of them, or looks for a fault, what runs here. */
@Component
class VersionInfo implements InfoContributor {

    @Override
    public void contribute(Info.Builder info) {
        String version = VersionInfo.class.getPackage().getImplementationVersion();
        info.withDetail("version", Objects.requireNonNullElse(version, "dev"))
                .withDetail("java", Runtime.version().toString());
    }
}
