package io.hubcheck.demo.fault;

import io.hubcheck.demo.http.WireFilter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;

/** Lets requests wait at gates and suffer the faults that are switched on. */
public final class FaultFilter extends WireFilter {

    private final Faults faults;

    public FaultFilter(Faults faults) {
        this.faults = faults;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            faults.passGates(request.getRequestURI());
            FilterChain answer = chain;
            List<SwitchedFault> striking = faults.striking(request.getRequestURI());
            for (SwitchedFault fault : striking.reversed()) {
                answer = suffer(fault, answer);
            }
            answer.doFilter(request, response);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException().initCause(e);
        }
    }

    private static FilterChain suffer(SwitchedFault fault, FilterChain answer) {
        return (request, response) -> {
            try {
                new FaultyExchange((HttpServletRequest) request, (HttpServletResponse) response, answer).suffer(fault);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw (IOException) new InterruptedIOException().initCause(e);
            }
        };
    }
}
