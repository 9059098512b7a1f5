// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/stock_entry.h"

#include "check/words.h"

#include <QRegularExpression>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double mmPerFoot = 304.8, mmPerInch = 25.4;
constexpr int mostOwned = 1'000'000; // as in show files
constexpr int longestMm = 100'000'000; // a hundred kilometres; as in show files

const std::array usualStands {u"boom"_s, u"short boom"_s, u"tall boom"_s, u"straight"_s, u"clip"_s, u"table stand"_s};

std::optional<int> wholeNumber(const QString& text)
{
    bool ok = false;
    const int number = text.simplified().remove(u'×').toInt(&ok);
    return ok && number >= 0 && number <= mostOwned ? std::optional(number) : std::nullopt;
}

/// "5 m", "7,5m", "16 ft 5 in"; a bare number is in the unit of the program where that is allowed.
std::optional<int> lengthOf(const QString& text, bool bare)
{
    static const QRegularExpression form(u"^(\\d+(?:[.,]\\d+)?)\\s*(m|mm|cm|ft|feet|'|)(?:\\s*(\\d+)\\s*(?:in|\"))?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(QString(text).replace(QChar(0x202F), u' ').simplified());
    const QString unit = match.captured(2).toLower();
    if (!match.hasMatch() || (unit.isEmpty() && !bare))
        return {};
    const double number = match.captured(1).replace(u',', u'.').toDouble();
    const double mm = unit.isEmpty()  ? fromLengthUnit(number)
        : unit == "m"_L1              ? number * 1000
        : unit == "cm"_L1             ? number * 10
        : unit == "mm"_L1             ? number
                                      : number * mmPerFoot + match.captured(3).toInt() * mmPerInch;
    return mm > 0 && mm <= longestMm ? std::optional(int(std::lround(mm))) : std::nullopt;
}

/// Takes "4 ×" from the front or "× 4" from the end of the text.
std::optional<int> takeCount(QString& text)
{
    static const QRegularExpression before(u"^(\\d{1,6})\\s*[x×*]\\s+"_s), after(u"\\s+[x×*]\\s*(\\d{1,6})$"_s);
    for (const QRegularExpression& form : {before, after}) {
        if (const auto match = form.match(text); match.hasMatch()) {
            text.remove(match.capturedStart(), match.capturedLength());
            return match.captured(1).toInt();
        }
    }
    return {};
}

/// Takes a length with its unit from the end of the text.
std::optional<int> takeLength(QString& text)
{
    static const QRegularExpression atEnd(u"[\\s,–-]*(\\d+(?:[.,]\\d+)?\\s*(?:m|mm|cm|ft|feet|')(?:\\s*\\d+\\s*(?:in|\"))?)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = atEnd.match(text);
    if (!match.hasMatch() || match.capturedStart() == 0)
        return {};
    text.truncate(match.capturedStart());
    return lengthOf(match.captured(1), false);
}

/// What is usual is meant where it differs by less than an inch: lengths in feet are rounded.
int usualLength(const CableType& type, int lengthMm)
{
    for (const int usual : type.stockMm) {
        if (std::abs(usual - lengthMm) < mmPerInch)
            return usual;
    }
    return lengthMm;
}

} // namespace

StockFinder::StockFinder(const Show& show, const Library& library)
{
    for (const CableTypePtr& type : library.cables) {
        add(type->name, {}, type->key, type);
        for (const int length : type->stockMm)
            m_choices << type->name + u' ' + lengthText(length);
    }
    for (const DeviceTypePtr& type : library.devices) {
        if (type->category == "reference"_L1)
            continue;
        add(fullName(*type), {}, type->key);
        add(type->model, type->maker, type->key);
        m_choices << fullName(*type);
    }
    QStringList stands(usualStands.begin(), usualStands.end());
    show.channels.forEach([&stands](const Channel& channel) {
        if (isStand(channel.stand) && !stands.contains(channel.stand.simplified(), Qt::CaseInsensitive))
            stands << channel.stand.simplified();
    });
    for (const QString& stand : std::as_const(stands))
        add(stand, {}, standKey(stand));
    m_choices << stands;
    for (QString& choice : m_choices)
        choice.replace(QChar(0x202F), u' ').replace(QChar::Nbsp, u' '); // as it is typed
}

void StockFinder::add(const QString& name, const QString& beside, const QString& key, const CableTypePtr& lead)
{
    m_sorts << Sort {searchable(name, beside), name, key, lead};
}

const StockFinder::Sort* StockFinder::named(const QString& typed) const
{
    const auto found = std::ranges::find_if(
        m_sorts, [&typed](const Sort& sort) { return sort.shown.compare(typed, Qt::CaseInsensitive) == 0; });
    return found == m_sorts.end() ? nullptr : &*found;
}

/// The name itself, else the one that answers best; of equals the shorter one.
const StockFinder::Sort* StockFinder::sortOf(const QString& typed) const
{
    if (const Sort* same = named(typed))
        return same;
    const Wanted what = wanted(typed);
    const Sort* best = nullptr;
    int most = 0;
    for (const Sort& sort : m_sorts) {
        const int score = matchScore(what, sort.name);
        if (score > most || (score == most && best && score > 0 && sort.shown.size() < best->shown.size())) {
            best = &sort;
            most = score;
        }
    }
    return best;
}

std::optional<StockEntry> StockFinder::find(const QString& typed) const
{
    QString text = QString(typed).replace(QChar(0x202F), u' ').simplified();
    StockEntry entry;
    QString withoutLength = text;
    int length = takeLength(withoutLength).value_or(0);
    if (!named(text) && !named(withoutLength)) { // there are leads whose names begin with "2 ×"
        entry.count = takeCount(text);
        withoutLength = text;
        length = takeLength(withoutLength).value_or(0);
    }
    if (text.isEmpty() || wholeNumber(text))
        return {};
    const Sort* lead = sortOf(withoutLength);
    const Sort* other = lead && lead->lead && length > 0 ? lead : sortOf(text);
    entry.name = other ? other->shown : text;
    entry.key = !other ? standKey(text) : other->lead && length == 0 ? QString() : other->key;
    entry.lengthMm = other && other->lead && length > 0 ? usualLength(*other->lead, length) : 0;
    return entry;
}

std::optional<StockEntry> StockFinder::read(const QStringList& cells) const
{
    QStringList filled = cells;
    filled.removeAll(QString());
    if (filled.isEmpty())
        return {};
    QString name = filled.takeFirst();
    std::optional<int> count, length;
    if (const std::optional<int> first = wholeNumber(name); first && !filled.isEmpty()) { // "4 | SM58"
        count = first;
        name = filled.takeFirst();
    }
    for (qsizetype i = 0; i < filled.size(); ++i) {
        const bool numberAfter = i + 1 < filled.size() && wholeNumber(filled[i + 1]);
        if (const std::optional<int> said = lengthOf(filled[i], numberAfter || count); said && !length)
            length = said;
        else if (const std::optional<int> whole = wholeNumber(filled[i]))
            count = whole;
    }
    std::optional<StockEntry> entry = find(length ? name + u' ' + QString::number(*length) + u" mm"_s : name);
    if (!entry)
        return {};
    entry->count = count ? count : entry->count;
    return entry->count ? entry : std::nullopt;
}
