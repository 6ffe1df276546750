package io.hubcheck.ui.start;

import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.SpringServlet;
import com.vaadin.flow.spring.VaadinApplicationConfiguration;
import com.vaadin.flow.spring.VaadinConfigurationProperties;
import com.vaadin.flow.spring.VaadinServletConfiguration;
import com.vaadin.flow.spring.VaadinWebsocketEndpointExporter;
import jakarta.servlet.MultipartConfigElement;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.socket.server.standard.ServerEndpointExporter;

/** Vaadin as its own {@link SpringBootAutoConfiguration} sets it up, but for the search of the class path at each start. */
@AutoConfiguration(before = WebMvcAutoConfiguration.class)
@EnableConfigurationProperties(VaadinConfigurationProperties.class)
@Import({VaadinApplicationConfiguration.class, VaadinServletConfiguration.class})
class VaadinConfiguration {

    @Bean
    ServletContextInitializer allScreens() {
        return context -> context.addListener(new Screens());
    }

    @Bean
    ServletRegistrationBean<SpringServlet> vaadinServlet(
            WebApplicationContext context,
            ObjectProvider<MultipartConfigElement> uploads,
            VaadinConfigurationProperties properties) {
        return SpringBootAutoConfiguration.configureServletRegistrationBean(
                uploads, properties, new SpringServlet(context, true));
    }

    @Bean
    ServerEndpointExporter push() {
        return new VaadinWebsocketEndpointExporter();
    }
}
