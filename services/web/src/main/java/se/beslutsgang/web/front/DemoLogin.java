package se.beslutsgang.web.front;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import se.beslutsgang.kernel.Role;
import se.beslutsgang.web.Identity;

/** "Vem är du i dag?": in the demo everybody chooses, without a password. */
@Controller
@Profile("!production")
class DemoLogin {

    private final DemoIdentities identities;
    private final SecurityContextRepository contexts;

    DemoLogin(DemoIdentities identities, SecurityContextRepository contexts) {
        this.identities = identities;
        this.contexts = contexts;
    }

    @PostMapping("/vem")
    String choose(
            @RequestParam Role role,
            @RequestParam(defaultValue = "") String person,
            HttpServletRequest request,
            HttpServletResponse response) {
        Identity chosen = identities.choose(role, person);
        request.getSession();
        request.changeSessionId();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(
                        chosen, null, AuthorityUtils.createAuthorityList("ROLE_" + role)));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        return "redirect:/";
    }
}
