package se.beslutsgang.minutes.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.beslutsgang.web.Access;
import se.beslutsgang.web.Doors;

/** What the module opens, and to whom. */
@Configuration(proxyBeanMethods = false)
class MinutesWeb {

    @Bean
    Doors minutesDoors() {
        return Doors.of(Access.read("/protokollsfil/**"));
    }
}
