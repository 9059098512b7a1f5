// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "show/show.h"

#include <QDialog>

class QDoubleSpinBox;
class QLineEdit;

/// What the paper says of the show, and the size of its stage.
class ShowDetails : public QDialog {
    Q_OBJECT

public:
    explicit ShowDetails(const Show& show, QWidget* parent = nullptr);

    void writeTo(Show& show) const;

private:
    QList<QLineEdit*> m_texts; ///< in the order of the table in the .cpp
    QDoubleSpinBox* m_width;
    QDoubleSpinBox* m_depth;
};
