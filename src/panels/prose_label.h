// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draw/look.h"
#include "panels/learn_text.h"

#include <QLabel>
#include <QTextLayout>

/// Plain text to be read at length: words in bold where the page says so, lines no longer than is good to read, bullets
/// that hang in the margin.
class ProseLabel : public QLabel {
    Q_OBJECT

public:
    explicit ProseLabel(const LearnBlock& block, TypeRole role = TypeRole::Body, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double indent() const;
    double lay(QTextLayout& layout, double width) const;
    void prepare(QTextLayout& layout) const;

    LearnBlock m_block;
    TypeRole m_role;
};
