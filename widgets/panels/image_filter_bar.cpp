#include "widgets/panels/image_filter_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "widgets/panels/elided_label.h"
#include "widgets/panels/filter_field.h"
#include "widgets/panels/image_filter_button.h"
#include "widgets/panels/image_list_look.h"
#include "widgets/panels/layers_panel.h"
#include "widgets/panels/picker.h"

namespace overlook {

ImageFilterBar::ImageFilterBar(QWidget* parent)
    : QWidget(parent),
      m_text(new FilterField(this)),
      m_button(new ImageFilterButton(this)),
      m_counter(new ElidedLabel(this)),
      m_group(new Picker(this)),
      m_class(new Picker(this)) {
    m_counter->setMuted(true);
    m_counter->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_group->hide();
    m_class->hide();
    m_typing.setSingleShot(true);
    buildLayout();
    connectParts();
    retranslate();
}

void ImageFilterBar::buildLayout() {
    auto* head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_text, 1);
    head->addWidget(m_button);
    head->addSpacing(4);
    head->addWidget(m_counter);
    auto* pickers = new QHBoxLayout;
    pickers->setSpacing(6);
    pickers->addWidget(m_group, 1);
    pickers->addWidget(m_class, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(6);
    column->addLayout(head);
    column->addLayout(pickers);
}

void ImageFilterBar::connectParts() {
    connect(m_text, &FilterField::leftForList, this, &ImageFilterBar::leftForList);
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_typing.start(m_typingPause); });
    connect(&m_typing, &QTimer::timeout, this, &ImageFilterBar::announce);
    connect(m_group, &Picker::chosen, this, [this] {
        m_wantedGroup.clear();
        announce();
    });
    connect(m_class, &Picker::chosen, this, [this] {
        m_wantedClass.clear();
        announce();
    });
    connect(m_button, &ImageFilterButton::filtersChanged, this, &ImageFilterBar::announce);
    connect(m_button, &ImageFilterButton::orderChanged, this, &ImageFilterBar::orderChanged);
    connect(m_button, &ImageFilterButton::clearAsked, this, &ImageFilterBar::clearFilters);
}

void ImageFilterBar::announce() {
    m_button->setFiltering(conditions().isFiltering());
    Q_EMIT conditionsChanged();
}

void ImageFilterBar::setGroups(const QStringList& groups) {
    m_groups = groups;
    showGroups();
    announce();
}

void ImageFilterBar::setClasses(const std::vector<std::pair<int, QString>>& classes) {
    if (classes == m_classes)
        return;
    m_classes = classes;
    showClasses();
    announce();
}

void ImageFilterBar::setStatusesKnown(bool known) {
    m_button->setStatusesKnown(known);
    announce();
}

void ImageFilterBar::setValuesKnown(bool known) {
    m_button->setValuesKnown(known);
}

void ImageFilterBar::setTypingPause(int milliseconds) {
    m_typingPause = milliseconds;
}

void ImageFilterBar::setCounter(const QString& text, const QString& toolTip) {
    m_counter->setText(text);
    m_counter->setVisible(!text.isEmpty());
    m_counter->setToolTip(toolTip);
}

PictureConditions ImageFilterBar::conditions() const {
    PictureConditions conditions;
    conditions.words = m_text->text().split(u' ', Qt::SkipEmptyParts);
    conditions.group = m_group->currentId();
    conditions.statuses = m_button->statuses();
    conditions.hasHints = m_button->hasHints();
    bool isClass = false;
    const int classId = m_class->currentId().toInt(&isClass);
    conditions.classId = isClass ? classId : -1;
    return conditions;
}

void ImageFilterBar::clearFilters() {
    m_text->clear();
    m_typing.stop();
    m_wantedGroup.clear();
    m_wantedClass.clear();
    m_group->setCurrentId(QString());
    m_class->setCurrentId(QString());
    m_button->clear();
    announce();
}

void ImageFilterBar::setLook(const ImageListLook& look) {
    const PictureConditions& conditions = look.conditions;
    m_text->setText(conditions.words.join(u' '));
    m_typing.stop();
    m_wantedGroup = conditions.group;
    m_wantedClass = conditions.classId < 0 ? QString() : QString::number(conditions.classId);
    m_group->setCurrentId(QString());
    m_class->setCurrentId(QString());
    showGroups();
    showClasses();
    m_button->setFilters(conditions.statuses, conditions.hasHints);
    m_button->setOrder(look.order, look.direction);
    announce();
}

void ImageFilterBar::showGroups() {
    std::vector<Choice> choices = {{QString(), tr("All pictures")}};
    for (const QString& name : m_groups)
        choices.push_back({name, name});
    if (m_groups.contains(m_wantedGroup))
        m_group->setChoices(choices, std::exchange(m_wantedGroup, QString()));
    else
        m_group->setChoices(choices, m_groups.contains(m_group->currentId()) ? m_group->currentId() : QString());
    m_group->setVisible(!m_groups.isEmpty());
}

void ImageFilterBar::showClasses() {
    std::vector<Choice> choices = {{QString(), tr("All classes")}};
    QString chosen;
    for (const auto& [id, name] : m_classes) {
        choices.push_back({QString::number(id), name});
        if (choices.back().id == (m_wantedClass.isEmpty() ? m_class->currentId() : m_wantedClass))
            chosen = choices.back().id;
    }
    if (chosen == m_wantedClass)
        m_wantedClass.clear();
    m_class->setChoices(choices, chosen);
    m_class->setVisible(!m_classes.empty());
}

void ImageFilterBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ImageFilterBar::retranslate() {
    m_text->setLabel(tr("Filter pictures"));
    m_group->setLabel(tr("Which list of the data set is shown"));
    m_class->setLabel(tr("Pictures with this class are shown"));
    showGroups();
    showClasses();
}

}  // namespace overlook
