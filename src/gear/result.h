// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <variant>

/// What went wrong, in words for people: which file, where in it, what.
struct Error {
    QString file;
    QString where; ///< line and column, or a JSON pointer; may be empty
    QString what;

    bool operator==(const Error&) const = default;
};

/// "file: where: what", without the parts that are empty.
QString text(const Error& error);

/// A value, or the error that stands in its place.
template <class T> class Result {
public:
    Result(T value) // NOLINT(google-explicit-constructor): a value is a result
        : m_content(std::move(value))
    {
    }
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_content(std::move(error))
    {
    }

    explicit operator bool() const { return std::holds_alternative<T>(m_content); }
    const T& value() const { return std::get<T>(m_content); }
    T& value() { return std::get<T>(m_content); }
    const Error& error() const { return std::get<Error>(m_content); }

private:
    std::variant<T, Error> m_content;
};
