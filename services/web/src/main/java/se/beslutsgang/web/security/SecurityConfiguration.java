package se.beslutsgang.web.security;

import jakarta.servlet.DispatcherType;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

import se.beslutsgang.kernel.Role;
import se.beslutsgang.web.Access;
import se.beslutsgang.web.Doors;
import se.beslutsgang.web.IdentityProvider;

import java.util.List;

/** Closed by default: only what a module announces is open, and only to the roles that it names. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    @Bean
    SecurityContextRepository securityContexts() {
        return new HttpSessionSecurityContextRepository();
    }

    /** There are no passwords here; without this the framework would make one up. */
    @Bean
    UserDetailsService nobody() {
        return name -> {
            throw new UsernameNotFoundException(name);
        };
    }

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            List<Doors> doors,
            SecurityContextRepository contexts,
            ObjectProvider<IdentityProvider> provider)
            throws Exception {
        http.authorizeHttpRequests(rules -> open(rules, doors))
                .securityContext(c -> c.securityContextRepository(contexts))
                .exceptionHandling(
                        e -> e.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/")))
                .logout(l -> l.logoutUrl("/ut").logoutSuccessUrl("/"))
                .headers(SecurityConfiguration::headers);
        for (IdentityProvider each : provider) each.configure(http);
        return http.build();
    }

    private static void open(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
                    rules,
            List<Doors> doors) {
        rules.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD).permitAll();
        rules.requestMatchers("/", "/error", "/web/**", "/webjars/**").permitAll();
        for (Access access : doors.stream().flatMap(d -> d.accesses().stream()).toList()) {
            String[] roles = access.roles().stream().map(Role::name).toArray(String[]::new);
            rules.requestMatchers(access.method(), access.pattern()).hasAnyRole(roles);
            if (access.method().equals(HttpMethod.GET)) {
                rules.requestMatchers(HttpMethod.HEAD, access.pattern()).hasAnyRole(roles);
            }
        }
        rules.requestMatchers(HttpMethod.POST, "/vem").permitAll();
        rules.anyRequest().denyAll();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(p -> p.policyDirectives(POLICY))
                .referrerPolicy(r -> r.policy(ReferrerPolicy.SAME_ORIGIN))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
    }
}
