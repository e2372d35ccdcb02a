package se.beslutsgang.web.errors;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

import se.beslutsgang.kernel.Rejected;
import se.beslutsgang.ledger.Stale;
import se.beslutsgang.web.Missing;

/** What is thrown becomes an answer: 404, 409, 422, or 500 with an id under which it is logged. */
@ControllerAdvice
class Refusals {

    private final Answers answers;

    Refusals(Answers answers) {
        this.answers = answers;
    }

    @ExceptionHandler
    ModelAndView rejected(Rejected no, HttpServletRequest request) {
        return answers.rejected(no, request);
    }

    @ExceptionHandler
    ModelAndView stale(Stale no, HttpServletRequest request) {
        return answers.plain(HttpStatus.CONFLICT, request);
    }

    @ExceptionHandler
    ModelAndView missing(Missing no, HttpServletRequest request) {
        return answers.plain(HttpStatus.NOT_FOUND, request);
    }

    /**
     * What the framework itself refuses keeps its status; one who has gone gets no answer; all else
     * is a fault of ours.
     */
    @ExceptionHandler
    @Nullable ModelAndView fault(Exception fault, HttpServletRequest request) {
        if (DisconnectedClientHelper.isClientDisconnectedException(fault)) return null;
        if (fault instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return answers.plain(HttpStatus.valueOf(known.getStatusCode().value()), request);
        }
        if (fault instanceof TypeMismatchException) {
            return answers.plain(HttpStatus.BAD_REQUEST, request);
        }
        return answers.fault(Faults.log(request, fault), request);
    }
}
