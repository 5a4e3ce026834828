#include "inference/store/run_table.h"

#include "inference/store/database.h"
#include "inference/store/project.h"

namespace overlook {

namespace {

using nlohmann::json;

/// JSON from a project; null where it is not JSON.
json parsed(const std::string& text) {
    json value = json::parse(text, nullptr, false);
    return value.is_discarded() ? json() : value;
}

}  // namespace

std::int64_t RunTable::putModel(const ProjectModel& model) const {
    Database& database = m_project.database();
    std::int64_t id = 0;
    database.write([&] {
        database.run(
            "INSERT INTO models (content, path, card) VALUES (?1, ?2, ?3) ON CONFLICT (content) DO UPDATE SET path = "
            "?2, card = ?3",
            model.content, model.path, model.card.dump());
        id = database.integerOf("SELECT id FROM models WHERE content = ?1", model.content);
    });
    return id;
}

std::vector<ProjectModel> RunTable::models() const {
    std::vector<ProjectModel> models;
    Statement rows = m_project.database().statement("SELECT id, content, path, card FROM models ORDER BY id");
    while (rows.step())
        models.push_back({rows.integer(0), rows.text(1), rows.text(2), parsed(rows.text(3))});
    return models;
}

std::int64_t RunTable::putRun(const ProjectRun& run) const {
    Database& database = m_project.database();
    std::int64_t id = 0;
    database.write([&] {
        database.run(
            "INSERT INTO runs (folder, description) VALUES (?1, ?2) ON CONFLICT (folder) DO UPDATE SET description = "
            "?2",
            run.folder, run.description.dump());
        id = database.integerOf("SELECT id FROM runs WHERE folder = ?1", run.folder);
    });
    return id;
}

std::vector<ProjectRun> RunTable::runs() const {
    std::vector<ProjectRun> runs;
    Statement rows = m_project.database().statement("SELECT id, folder, description FROM runs ORDER BY id");
    while (rows.step())
        runs.push_back({rows.integer(0), rows.text(1), parsed(rows.text(2))});
    return runs;
}

void RunTable::putEpoch(std::int64_t run, const ProjectEpoch& epoch) const {
    Database& database = m_project.database();
    database.write([&] {
        database.run(
            "INSERT INTO epochs (run, epoch, metrics, checkpoint) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (run, epoch) DO "
            "UPDATE SET metrics = ?3, checkpoint = ?4",
            run, epoch.metrics.epoch, json(epoch.metrics.values).dump(), epoch.checkpoint);
    });
}

std::vector<ProjectEpoch> RunTable::epochs(std::int64_t run) const {
    std::vector<ProjectEpoch> epochs;
    Statement rows =
        m_project.database().statement("SELECT epoch, metrics, checkpoint FROM epochs WHERE run = ?1 ORDER BY epoch");
    rows.bind(run);
    while (rows.step()) {
        ProjectEpoch epoch{{rows.number(0), {}}, rows.text(2)};
        const json metrics = parsed(rows.text(1));
        for (const auto& [name, value] : metrics.items())
            if (value.is_number())
                epoch.metrics.values[name] = value.get<double>();
        epochs.push_back(std::move(epoch));
    }
    return epochs;
}

}  // namespace overlook
