package se.beslutsgang.imports.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Optional;

class ResultTest {

    /** Others read these lines: a name changed here breaks what they made of it. */
    @Test
    void a_line_of_the_result_has_these_names_in_this_order() {
        var result =
                new Result(
                        "kf-2031-05-03-§7",
                        Status.NOT_UNDERSTOOD.word(),
                        List.of(vote(Optional.of("yes")), vote(Optional.empty())),
                        List.of("referred-back"),
                        true,
                        List.of("yrkande från M"),
                        List.of(
                                new Result.Reservation(
                                        List.of("SD"),
                                        List.of("Ulf Ek"),
                                        List.of("yrkande från SD"))),
                        List.of("TIME"),
                        3,
                        1,
                        List.of(new Result.Ignored("Sjöstads stad", "furniture")),
                        List.of("line 4: Hm."),
                        List.of("OTHER_ORDER"),
                        List.of("votes: the text says 2, the engine 1"),
                        9);
        assertThat(JsonMapper.shared().writeValueAsString(result))
                .isEqualTo(
                        """
                        {"id":"kf-2031-05-03-§7","status":"not-understood",\
                        "votes":[{"kind":"main","yes":40,"no":40,"abstain":0,"absent":0,\
                        "unaccounted":1,"majority":"tie","carried":"yes","castingVote":"yes"},\
                        {"kind":"main","yes":40,"no":40,"abstain":0,"absent":0,\
                        "unaccounted":1,"majority":"tie","carried":"yes","castingVote":null}],\
                        "outcomes":["referred-back"],"minorityDelay":true,\
                        "decidedFor":["yrkande från M"],\
                        "reservations":[{"by":["SD"],"persons":["Ulf Ek"],\
                        "for":["yrkande från SD"]}],"assumed":["TIME"],"sentences":3,\
                        "understood":1,"ignored":[{"text":"Sjöstads stad","class":"furniture"}],\
                        "notUnderstood":["line 4: Hm."],"flags":["OTHER_ORDER"],\
                        "differences":["votes: the text says 2, the engine 1"],"events":9}\
                        """);
    }

    private static Result.Vote vote(Optional<String> casting) {
        return new Result.Vote("main", 40, 40, 0, 0, 1, "tie", "yes", casting);
    }

    @Test
    void the_words_of_the_statuses_are_a_closed_list() {
        assertThat(Status.values())
                .extracting(Status::word)
                .containsExactly(
                        "refused", "not-understood", "differs", "reproduced", "no-procedure");
    }
}
