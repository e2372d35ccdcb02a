package se.beslutsgang.web.errors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What filters and the container refuse, such as an address that is closed to the role. */
@Controller
class ErrorPages implements ErrorController {

    private final Answers answers;

    ErrorPages(Answers answers) {
        this.answers = answers;
    }

    @RequestMapping("/error")
    ModelAndView error(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus known =
                status instanceof Integer code ? HttpStatus.resolve(code) : HttpStatus.NOT_FOUND;
        return known == null || known.is5xxServerError()
                ? fault(request)
                : answers.plain(known, request);
    }

    /** What broke while a page was written came past the controllers' advice. */
    private ModelAndView fault(HttpServletRequest request) {
        Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return answers.fault(Faults.log(request, (Throwable) cause), request);
    }
}
