package se.beslutsgang.ledger;

import java.util.List;

/** The events of one stream, straight from the ledger and therefore never behind. */
public interface Streams {

    List<Recorded> read(String stream);

    default <S> S fold(
            String stream, S initial, java.util.function.BiFunction<S, Recorded, S> evolve) {
        S state = initial;
        for (Recorded recorded : read(stream)) state = evolve.apply(state, recorded);
        return state;
    }
}
