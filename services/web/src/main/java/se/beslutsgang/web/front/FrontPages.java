package se.beslutsgang.web.front;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

import se.beslutsgang.kernel.Role;
import se.beslutsgang.web.Access;
import se.beslutsgang.web.DemoStory;
import se.beslutsgang.web.Doors;
import se.beslutsgang.web.IdentityProvider;
import se.beslutsgang.web.NavEntry;
import se.beslutsgang.web.NextSteps;
import se.beslutsgang.web.Page;
import se.beslutsgang.web.Viewer;

import java.util.EnumSet;
import java.util.List;

/** The first page: who you are, and then what is next. */
@Controller
class FrontPages {

    private final ObjectProvider<DemoIdentities> demo;
    private final ObjectProvider<DemoStory> story;
    private final ObjectProvider<IdentityProvider> provider;
    private final List<NextSteps> steps;
    private final Page page;

    FrontPages(
            ObjectProvider<DemoIdentities> demo,
            ObjectProvider<DemoStory> story,
            ObjectProvider<IdentityProvider> provider,
            List<NextSteps> steps,
            Page page) {
        this.demo = demo;
        this.story = story;
        this.provider = provider;
        this.steps = steps;
        this.page = page;
    }

    @GetMapping("/")
    String front(@Nullable Viewer viewer, Model model) {
        return viewer == null ? door(model) : desk(viewer, model);
    }

    private String door(Model model) {
        demo.ifAvailable(
                d -> {
                    model.addAttribute("politicians", d.politicians());
                    model.addAttribute("chairs", d.chairs());
                });
        provider.ifAvailable(p -> model.addAttribute("loginPath", p.loginPath()));
        return "web/door";
    }

    private String desk(Viewer viewer, Model model) {
        model.addAttribute("steps", steps.stream().flatMap(s -> s.of(viewer).stream()).toList());
        if (viewer.is(Role.SECRETARY)) {
            story.ifAvailable(s -> model.addAttribute("upcoming", s.upcoming()));
        }
        return "web/desk";
    }

    /** Turns the demo's clock to the next happening. */
    @PostMapping("/demo/nasta")
    String next() {
        story.ifAvailable(DemoStory::next);
        return page.show("/", "web.demo.turned");
    }

    @Bean
    static NavEntry home() {
        return new NavEntry(0, "web.home", "/", EnumSet.complementOf(EnumSet.of(Role.SYSTEM)));
    }

    @Bean
    static Doors frontDoors() {
        return Doors.of(Access.act("/demo/nasta", Role.SECRETARY));
    }
}
