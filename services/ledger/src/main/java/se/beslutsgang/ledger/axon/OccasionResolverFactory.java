package se.beslutsgang.ledger.axon;

import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;

import se.beslutsgang.kernel.Occasion;
import se.beslutsgang.ledger.log.Metadata;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;

/** Hands the occasion of a command to its handler. */
final class OccasionResolverFactory implements ParameterResolverFactory {

    @Override
    public @Nullable ParameterResolver<?> createInstance(
            Executable handler, Parameter[] parameters, int index) {
        return parameters[index].getType() == Occasion.class ? new OccasionResolver() : null;
    }

    private static final class OccasionResolver implements ParameterResolver<Occasion> {
        @Override
        public Occasion resolveParameterValue(Message<?> message) {
            return Metadata.of(message.getMetaData()).occasion();
        }

        @Override
        public boolean matches(Message<?> message) {
            return message.getMetaData().containsKey("happened");
        }
    }
}
