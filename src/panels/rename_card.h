// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "panels/floating_card.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

/// Names several devices at once, with numbers in the order in which one reads the plan; the channels they come in at
/// too, if wanted. One undo step.
class RenameCard : public FloatingCard {
    Q_OBJECT

public:
    RenameCard(Document& document, QWidget* window);

    /// Opens for the selected devices, given in the order they are numbered in.
    void openFor(const QList<DeviceId>& devices);

protected:
    QRect wantedGeometry(const QSize& window) const override;
    void changeEvent(QEvent* event) override;

private:
    void preview();
    void apply();
    void retranslate();
    QHash<DeviceId, ChannelId> channels() const;

    Document& m_document;
    QList<DeviceId> m_devices;
    QLabel* m_title;
    QLabel* m_patternCaption;
    QLabel* m_firstCaption;
    QLineEdit* m_pattern;
    QSpinBox* m_first;
    QCheckBox* m_channels;
    QLabel* m_preview;
    QPushButton* m_rename;
};
