package se.beslutsgang.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMap;

import se.beslutsgang.kernel.Actor;
import se.beslutsgang.kernel.Command;
import se.beslutsgang.kernel.Happened;
import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.kernel.TextRef;
import se.beslutsgang.ledger.Commands;
import se.beslutsgang.ledger.PersonalTexts;
import se.beslutsgang.ledger.Readers;

import java.time.Instant;
import java.time.LocalDate;

class PageTest {

    private static final Instant NOW = Instant.parse("2022-06-13T08:00:00Z");
    private static final Command COMMAND = () -> "minutes/x";
    private static final TextRef WHY = new TextRef("why");

    private final Commands commands = mock(Commands.class);
    private final Readers readers = mock(Readers.class);
    private final PersonalTexts texts = mock(PersonalTexts.class);
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final Page page = new Page(commands, readers, () -> NOW, texts, request);

    @Test
    void what_is_done_today_is_conducted_now() {
        page.on(LocalDate.of(2022, 6, 13), COMMAND, Actor.SYSTEM);
        verify(commands).send(COMMAND, Occasion.conducting(Actor.SYSTEM, Happened.at(NOW)));
    }

    @Test
    void what_was_done_another_day_is_recorded_as_of_that_day() {
        LocalDate before = LocalDate.of(2022, 6, 10);
        page.on(before, COMMAND, Actor.SYSTEM);
        verify(commands).send(COMMAND, Occasion.recording(Actor.SYSTEM, Happened.on(before)));
    }

    @Test
    void a_reason_to_go_on_anyway_is_kept_by_reference() {
        when(texts.keep(any(), eq("Alla är överens"))).thenReturn(WHY);
        request.setParameter(Page.REASON, " Alla är överens ");
        page.conduct(COMMAND, Actor.SYSTEM);
        verify(commands)
                .send(COMMAND, Occasion.conducting(Actor.SYSTEM, Happened.at(NOW)).because(WHY));
    }

    @Test
    void the_next_page_waits_until_the_readers_have_caught_up() {
        request.setAttribute(DispatcherServlet.OUTPUT_FLASH_MAP_ATTRIBUTE, new FlashMap());
        when(readers.isQuiet()).thenReturn(false, false, true);
        assertThat(page.show("/arenden", "web.done")).isEqualTo("redirect:/arenden");
        verify(readers, org.mockito.Mockito.times(3)).isQuiet();
    }
}
