// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <array>
#include <memory>
#include <optional>
#include <vector>

/// Things by id, in chunks that copies share until one of them is written to. Copying a store costs one pointer, the
/// first write to a copy a pointer a chunk; comparing two that stem from one another looks only at chunks that differ.
/// T has a member `id`.
template <class T> class Store {
    static constexpr quint32 chunkSize = 64;
    using Chunk = std::array<std::optional<T>, chunkSize>;

public:
    using IdType = decltype(T::id);

    const T* find(IdType id) const
    {
        const quint32 chunk = id.value / chunkSize;
        if (chunk >= chunks().size() || !chunks()[chunk])
            return nullptr;
        const std::optional<T>& slot = (*chunks()[chunk])[id.value % chunkSize];
        return slot ? &*slot : nullptr;
    }

    bool contains(IdType id) const { return find(id) != nullptr; }
    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }

    /// Puts the thing in, in place of one with the same id.
    void insert(T thing)
    {
        std::optional<T>& slot = writable(thing.id);
        m_size += slot ? 0 : 1;
        slot = std::move(thing);
    }

    void remove(IdType id)
    {
        if (!contains(id))
            return;
        writable(id).reset();
        --m_size;
    }

    /// Applies `change` to the thing of that id, if it is there.
    template <class Change> void update(IdType id, Change change)
    {
        if (contains(id))
            change(*writable(id));
    }

    /// Calls `visit` with every thing, in order of id.
    template <class Visit> void forEach(Visit visit) const
    {
        for (const ChunkPtr& chunk : chunks()) {
            if (!chunk)
                continue;
            for (const std::optional<T>& slot : *chunk) {
                if (slot)
                    visit(*slot);
            }
        }
    }

    /// True when `holds` says so of some thing; asks no further than the first.
    template <class Holds> bool any(Holds holds) const
    {
        for (const ChunkPtr& chunk : chunks()) {
            for (quint32 slot = 0; chunk && slot < chunkSize; ++slot) {
                if ((*chunk)[slot] && holds(*(*chunk)[slot]))
                    return true;
            }
        }
        return false;
    }

    QList<IdType> ids() const
    {
        QList<IdType> all;
        all.reserve(m_size);
        forEach([&all](const T& thing) { all << thing.id; });
        return all;
    }

    bool operator==(const Store& other) const { return difference(*this, other).isEmpty(); }

    /// The ids whose things are not equal in both stores, there or not.
    friend QList<IdType> difference(const Store& before, const Store& after)
    {
        QList<IdType> changed;
        if (before.m_chunks == after.m_chunks)
            return changed;
        static const ChunkPtr none;
        const Chunks &one = before.chunks(), &other = after.chunks();
        for (size_t i = 0; i < std::max(one.size(), other.size()); ++i) {
            const ChunkPtr& a = i < one.size() ? one[i] : none;
            const ChunkPtr& b = i < other.size() ? other[i] : none;
            if (a != b)
                compare(a, b, changed);
        }
        return changed;
    }

private:
    using ChunkPtr = std::shared_ptr<Chunk>;
    using Chunks = std::vector<ChunkPtr>;

    const Chunks& chunks() const
    {
        static const Chunks none;
        return m_chunks ? *m_chunks : none;
    }

    static void compare(const ChunkPtr& a, const ChunkPtr& b, QList<IdType>& changed)
    {
        for (quint32 slot = 0; slot < chunkSize; ++slot) {
            const std::optional<T> nothing;
            const std::optional<T>& before = a ? (*a)[slot] : nothing;
            const std::optional<T>& after = b ? (*b)[slot] : nothing;
            if (before != after)
                changed << (before ? before->id : after->id);
        }
    }

    std::optional<T>& writable(IdType id)
    {
        const quint32 chunk = id.value / chunkSize;
        if (!m_chunks)
            m_chunks = std::make_shared<Chunks>();
        else if (m_chunks.use_count() > 1)
            m_chunks = std::make_shared<Chunks>(*m_chunks);
        if (chunk >= m_chunks->size())
            m_chunks->resize(chunk + 1);
        ChunkPtr& pointer = (*m_chunks)[chunk];
        if (!pointer)
            pointer = std::make_shared<Chunk>();
        else if (pointer.use_count() > 1)
            pointer = std::make_shared<Chunk>(*pointer);
        return (*pointer)[id.value % chunkSize];
    }

    std::shared_ptr<Chunks> m_chunks;
    qsizetype m_size = 0;
};
