package se.beslutsgang.web.security;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Sessions in the database, so that any node can serve the next page; the cookie is kept close. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:web-defaults.properties")
class SessionConfiguration {

    /**
     * @param name without the prefix {@code __Host-} on plain http, where browsers refuse it; set
     *     it where the server is reached by https
     */
    @Bean
    CookieSerializer cookieSerializer(
            @Value("${beslutsgang.session-cookie:beslutsgang}") String name) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(name);
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Strict");
        if (name.startsWith("__Host-")) cookie.setUseSecureCookie(true);
        return cookie;
    }
}
