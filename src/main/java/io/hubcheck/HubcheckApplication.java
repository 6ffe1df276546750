package io.hubcheck;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The web application and its JSON API. */
@SpringBootApplication
public class HubcheckApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(HubcheckApplication.class, arguments);
    }
}
